/**
 * What a visitor says of what this site alone wants to know: that they want or have one of its names, or a short answer
 * in their own words, in any language, right after they were asked. Pure.
 */
import type { CountryCode } from "libphonenumber-js/min";
import { asked as wantsPerson } from "../judge/asked/index.ts";
import { emotion } from "../judge/emotion.ts";
import { smallTalk } from "../languages/small-talk.ts";
import { fold, split } from "../languages/words.ts";
import { asks } from "./clauses.ts";
import { emailIn, phoneIn } from "./contact.ts";
import { declines } from "./foreign.ts";
import type { Span } from "./money.ts";
import type { Own } from "./reading.ts";
import { I, LIKES, literal, NOT } from "./wish.ts";

const WANTS = `${I}\\b[^?]{0,40}?\\b${LIKES}\\b[^?]{0,30}?`;
const NOW = "(?:\\s+(?:already|also|both|currently|now|really|still|just))*";
const HAS = `(?:${I}${NOW}\\s+(?:have|got|own|use|using|need|drive)|\\b(?:i|we)(?:\\s+a(?:m|re)|['’](?:m|re))${NOW}\\s+with)\\s+(?:(?:an?|the|my|our|some|got)\\s+)*`;
/** Spoken about, or over. */
const NEITHER =
  /\b(?:was|were|had|know|ask\w*|hear\w*|learn\w*|told?|talk\w*|speak\w*|questions?|compar\w+|wonder\w*|understand)\b/i;
/** The name is only part of what they have. */
const PART =
  "(?!\\s+(?:agent|app|bill|brochure|catalog\\w*|dealer\\w*|email|employee|form|friend|issue|letter|offer|page|price|problem|questions?|quote|rep\\w*|site|website)\\b)";

const patterns = new WeakMap<readonly string[], RegExp>();

export function optionIn(clause: string, options: readonly string[]): Span | null {
  if (options.length === 0 || clause.includes("?") || NOT.test(clause)) return null;
  const pattern =
    patterns.get(options) ??
    new RegExp(
      `(?:${WANTS}|${HAS})(?<![\\p{L}\\p{N}])(${options.map(literal).join("|")})(?![\\p{L}\\p{N}])${PART}`,
      "iu",
    );
  patterns.set(options, pattern);
  const match = clause.match(pattern);
  const value = options.find((option) => option.toLowerCase() === match?.[1]?.toLowerCase());
  return match && value && !NEITHER.test(match[0]) ? { value, evidence: match[0].trim() } : null;
}

/** Units of an answer: who writes more tells a story. */
const LONGEST = 80;
/** Words of one that names none of the options. */
const FEW = 6;
const YES = /^\W*(?:yes|yeah|yep|yup|we do|i do|sí|si|oui|ja|sì|sim|是的?|有的?|tak|evet|はい|네|نعم)[\s.!。！]*$/iu;
/** Lets it pass, puts it off, asks, or wants something of the assistant, in the languages of the widget. */
const AT_ONCE =
  /^\W*(?:not?|nope|nah|never|none|nothing|nobody|n\/?a|idk|dunno|hold on|hang on|one (?:moment|sec\w*)|let me|you|your|that['’]?s|that is|this is|(?:tell|show|send|give|call|contact|help|explain|describe|list)\s(?:me|us|it|the|all|your|with)|and the|go (?:on|ahead)|see above|it depends|dime|cu[eé]nt\w+|mu[eé]str\w+|d[oó]nde|cu[aá]ndo|c[oó]mo|por qu[eé]|puedo|dites|montrez|où|comment|pourquoi|est-ce|puis-je|peut-on|sagen sie|zeigen sie|erzähl\w*|wo|warum|wer|welche\w*|kann|können|dimmi|mostr\w+|dove|come|perch[eé]|posso|diga|onde|quando|nie|ile|co|jak|kiedy|gdzie|czy|dlaczego|nee|geen|niet|hoe|wat|waar\w*|wanneer|welke|kunt|hayır|yok|bilmiyorum|kaç|nasıl|neden|nerede|لا|ليس|كم|ما|هل|أين|متى|كيف|لماذا)(?![\p{L}\p{N}])|^(?:告诉|请|等|稍|以后|随便|いいえ|あとで|後で|わかりません|いくら|いつ|どこ|なぜ|何|아니|나중|몰라|모르|얼마|언제|어디|왜)/iu;
/** Speaks to the assistant, or wants to do something. */
const TO_US =
  /(?<!\p{L})(?:you|your|yours|du|dich|dir|dein\w*|ihnen|tu|te|toi|vous|votre|usted|eres|tienes|voc[eê]|sei una?|lei|siete|sounds (?:good|great|fine|like)|help me|(?:i|we)(?:['’]d)?(?: would| also| just| really| still)* (?:want|need|have|like|love|wish|wonder)(?: to| help)|(?:i|we) (?:lost|wonder))(?!\p{L})|[你您]|あなた|^\W*(?:find|book|check|suggest|trust me|let['’]?s)(?!\p{L})/iu;
const ALONE =
  /^\W*(?:maybe|perhaps|skip|pass|later|whatever|stop|wait|next|help|tbd|undecided|momento?|luego|después|quizás?|plus tard|peut-être|später|vielleicht|dopo|forse|depois|talvez|później|może|later|misschien|sonra|belki|لاحقا|ربما)\W*$/iu;
const ANYWHERE =
  /ません|(?:たく|し)ない|없|不|没|(?<!\p{L})(?:rather|prefer not|none of your|questions?|to know|wondering|think about (?:it|that)|deciding|depends|already (?:told|said)|too (?:expensive|much|high)|zu teuer|trop cher|demasiado|muy caro|troppo|muito caro)(?!\p{L})|(?:か|吗|呢|까|니)[\s.。]*$/iu;
const POLITE = /[\s,，]*(?:please|por favor|bitte|per favore|s['’]il (?:vous|te) pla[iî]t)\W*$/iu;
const MEANT = /[\p{L}\p{N}]/u;
const EDGES = /^[\s,.:;–—-]+|[\s,.:;!。！，]+$/gu;

interface Names {
  plans: readonly string[];
  areas: readonly string[];
  country: CountryCode;
  own: readonly Own[];
}

/** The answer to the question about it; null where the words ask, refuse, or speak of something else. */
export function answerIn(message: string, { key, options }: Own, { plans, areas, country, own }: Names): Span | null {
  const evidence = message.trim();
  const value = evidence.replaceAll(/\s+/g, " ").replaceAll(EDGES, "");
  if (evidence.length > LONGEST || !MEANT.test(value)) return null;
  const plain = fold(value);
  const exact = options.find((each) => fold(each) === plain);
  if (exact) return { value: exact, evidence };
  const named = options.filter((each) =>
    new RegExp(`^.{0,20}?(?<![a-z\\d])${literal(fold(each))}(?![a-z\\d])`).test(plain),
  );
  if (YES.test(evidence)) return { value, evidence };
  // "Aetna, please" wants nothing else.
  const words = named.length === 1 ? evidence.replace(POLITE, "") : evidence;
  const others = [...plans, ...areas, ...own.flatMap((each) => (each.key === key ? [] : each.options))];
  const elsewhere =
    (named.length !== 1 && split(words).length > FEW) ||
    /[?？¿؟]/.test(evidence) ||
    others.some((name) => fold(name) === plain) ||
    emailIn(evidence) !== null ||
    phoneIn(evidence, country) !== null ||
    sentencesOf(words).some(passes) ||
    smallTalk(evidence) !== null ||
    wantsPerson(evidence) !== null ||
    emotion([{ seq: 1, text: evidence }]) !== null;
  return elsewhere ? null : { value: (named.length === 1 && named[0]) || value, evidence };
}

const passes = (words: string): boolean =>
  [AT_ONCE, TO_US, ALONE, ANYWHERE, POLITE, NOT].some((each) => each.test(words)) || asks(words) || declines(words);

const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.!;,\n。！；，])\s*(?!\d)/).filter((each) => each !== "");
