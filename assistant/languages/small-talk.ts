/** What people say that wants no knowledge, and the embedded model's answer to each kind. Pure. */

type Talk = "greeting" | "nature" | "able" | "there" | "missed" | "decline" | "thanks" | "bye" | "nod";

const GREETING =
  /^(?:hi|hello|hey|good (?:morning|afternoon|evening)|hola|buen[oa]s (?:d[ií]as|tardes)|bonjour|bonsoir|salut|hallo|guten (?:tag|morgen|abend)|ciao|buongiorno|olá|oi|bom dia|boa tarde|你好|您好)(?: there| all)?[\s!.,?？]*$/iu;
const THANKS =
  /^(?:[^\s?？]+\s+){0,3}(?:thanks|thank you|thx|cheers|gracias|merci|danke|grazie|obrigad[oa])(?:,?\s+[^\s?？]+){0,4}[\s!.,]*$|^谢谢[^？?]{0,8}$/iu;
/** Asks whether anybody is there. */
const THERE =
  /^(?:[^\s?？]+\s+)?(?:are you (?:still )?(?:there|here)|(?:is )?(?:any|some)(?:one|body) (?:still )?(?:there|here)|still there|sigues ahí|estás ahí|vous êtes (?:encore |toujours )?là|tu es là|sind sie noch da|bist du noch da|ci sei ancora|ci sei|você (?:ainda )?está aí|你还在吗|还在吗)[\s!.,?？]*$/iu;
/** Asks what it is talking to. */
const NATURE =
  /(?:are you|is this|am i (?:talking|speaking|chatting) (?:to|with)|eres|estoy hablando con|êtes[- ]vous|tu es|sind sie|bist du|sei|sto parlando con|você é|estou falando com)\s+(?:\S+\s+){0,2}(?:human|person|bot|robot|ai|machine|computer|humano|persona|humain|robote?r?|mensch|maschine|umano|pessoa|robô)(?!\p{L})|你是.{0,4}(?:人|机器人)/iu;
/** "No, I don't need a person": said, and nothing is asked. */
const DECLINES =
  /^(?:no|nope|nah|not (?:now|yet)|nein|nicht nötig|non|não|n[aã]o preciso|不用了?|不需要了?|没事)(?:[\s,!，。！]|\.$|$)[^?？.]{0,80}[.!]?$|^(?:i|we) (?:don'?t|do not) (?:need|want) (?:a |an |any |to (?:talk|speak) (?:to|with) )?(?:a |an |any)?(?:human|person|agent|one|anyone|anybody|operator)[^?]{0,40}$/iu;
/** "That's not what I asked": the words before are at fault, not the knowledge. */
const MISSED =
  /^(?:[^\s?？]+\s+){0,2}(?:that|this)(?:'?s| is| was)? ?(?:not|n't) (?:what i (?:asked|meant|wanted)|my question|(?:an|the) answer)[^?？]{0,40}$|^you (?:did ?n[o']?t|have ?n[o']?t) (?:answer|understand)[^?？]{0,40}$/iu;
/** "What can you do?" */
const ABLE = /^(?:so )?(?:what (?:can|do) you do|how can you help(?: me)?|what are you for|help)[\s!.?]*$/iu;
const BYE =
  /^(?:ok(?:ay)?,? )?(?:bye|goodbye|bye bye|see you|see ya|have a (?:good|nice|great) \S+|ad[ií]os|hasta luego|au revoir|tschüss|auf wiedersehen|arrivederci|tchau|até logo|再见|拜拜)(?: \S+){0,2}[\s!.]*$/iu;
/** A nod, a laugh, a sigh, a sign: said to somebody, and asking nothing. */
const NOD =
  /^(?:(?:ok(?:ay)?|k+|alright|all right|fine|sure|yes|yep|yeah|cool|great|nice|good|perfect|got it|i see|understood|makes sense|hm+|mm+|aha|oh|wow|lol|haha+|whatever|vale|bueno|d'accord|gut|va bene|bene|certo|beleza|tá bom|好的?|嗯|哦|how are you(?: doing)?(?: today)?|that'?s (?:annoying|fine|ok(?:ay)?|good|great|nice|a pity|too bad))[\s,.!?~…]*){1,4}$|^(?:\p{Extended_Pictographic}|[\u200d\ufe0f\u{1f3fb}-\u{1f3ff}\s])+$/iu;

const KINDS: readonly (readonly [Talk, RegExp])[] = [
  ["greeting", GREETING],
  ["nature", NATURE],
  ["able", ABLE],
  ["there", THERE],
  ["missed", MISSED],
  ["bye", BYE],
  ["thanks", THANKS],
  ["nod", NOD],
  ["decline", DECLINES],
];

export const TALK: Record<Talk, string> = {
  greeting: "Hello! What would you like to know?",
  nature: "I'm an assistant, a program and not a person. You can talk to a person at any time.",
  able: "I answer questions from what this site has told me, and you can talk to a person at any time. What would you like to know?",
  there: "I'm here. What would you like to know?",
  missed:
    "I'm sorry, that missed your question. Could you put it in other words? You can also talk to a person at any time.",
  decline: "All right. What would you like to know?",
  thanks: "You're welcome. Is there anything else you would like to know?",
  bye: "Goodbye, and thank you for stopping by.",
  nod: "All right. I'm here if you would like to know anything else.",
};

/** The kind of small talk that a message is, or null. Of several lines only the last is an opening for it. */
export function smallTalk(text: string): Talk | null {
  const line = text.trim().split("\n").at(-1)?.trim() ?? "";
  return KINDS.find(([, pattern]) => pattern.test(line))?.[0] ?? null;
}

/** Said to somebody, and nothing more: a knowledge that holds the same word ("cool") has no part in it. */
export const isMereTalk = (text: string): boolean => {
  const talk = smallTalk(text);
  // A no, a thank-you or a doubt often leads up to a question.
  return talk !== null && talk !== "decline" && talk !== "thanks" && talk !== "nature";
};

export const isSmallTalk = (text: string): boolean => smallTalk(text) !== null;

/** Wants to be told something, with a question mark or without. */
export const WANTS =
  /[?？]|\b(?:tell|show|explain|describe|give|list|send|share|know|wonder\w*|what|which|when|where|how|why|who|do you|can you|is there|are there)\b/i;
