/** Asking for a person, in seven languages; and the sentences that name one and ask for none. */
import { expect, test } from "vitest";
import { asked } from "../../assistant/judge/asked/index.ts";

const ASKS: Readonly<Record<string, readonly string[]>> = {
  English: [
    "Could you put me through to somebody from sales?",
    "get me a human NOW",
    "agent",
    "Representative, please",
    "human plz",
    "Is there a person I could talk to instead of this bot?",
    "I don't want to talk to a robot",
    "no, I want a human",
    "No I want to speak to someone",
    "You're useless. Transfer me to a live agent.",
    "let me speak to your manager",
    "I'd like to have someone call me",
    "who can I talk to about this?",
    "please escalate this",
    "I need help from a real person not a bot",
    "Why can't I just talk to a person?",
    "not a bot please, a human",
    "customer service",
    "do you have any actual humans there?",
    "where can I find a human to talk to",
    "I said I want a human",
    "I need to speak to whoever is in charge",
    "this isn't working can I just talk to someone",
  ],
  "English with slips": [
    "speak with agnet",
    "i want to speek to a humen",
    "can i tlak to a persn",
    "help me tospeak with an operater",
    "need 2 talk to sum1",
    "HUMAAAAN please",
  ],
  Spanish: [
    "necesito hablar con una persona",
    "¿Me puede pasar con un asesor, por favor?",
    "persona real por favor",
    "que me llame alguien por favor",
    "¿Hay alguien con quien pueda hablar?",
    "no quiero hablar con un robot",
    "quisiera que un agente me contacte",
    "humano",
  ],
  French: [
    "je voudrais parler à quelqu'un",
    "Puis-je parler à un conseiller ?",
    "passez-moi un humain",
    "Y a-t-il quelqu'un à qui je peux parler ?",
    "il me faut un humain",
    "je ne veux pas d'un robot",
    "est-ce qu'un conseiller peut me rappeler",
    "un conseiller s'il vous plait",
  ],
  German: [
    "ich möchte mit einem Mitarbeiter sprechen",
    "Mensch",
    "verbinden Sie mich mit einem Berater",
    "Könnten Sie mich an einen Kollegen weiterleiten?",
    "Ich will keinen Bot, ich will einen Menschen",
    "kann mich jemand anrufen",
    "gibt es hier auch echte Menschen?",
    "lieber mit einem Menschen sprechen",
  ],
  Italian: [
    "vorrei parlare con una persona",
    "mi passi un operatore",
    "c'è qualcuno con cui posso parlare?",
    "mettimi in contatto con un consulente",
    "non voglio parlare con un bot",
    "operatore",
    "fatemi parlare con un responsabile",
    "mi può richiamare qualcuno?",
  ],
  Portuguese: [
    "quero falar com um atendente",
    "me passa para um atendente",
    "tem alguém com quem eu possa falar?",
    "Pode transferir-me para um operador?",
    "preciso de um humano",
    "atendente por favor",
    "como faço para falar com um atendente",
    "alguém da equipe pode me ligar? quero falar com uma pessoa",
  ],
  Chinese: [
    "我要找人工客服",
    "转人工",
    "能不能帮我转接真人",
    "我想和真人说话",
    "给我找个真人",
    "我不要机器人，我要人工",
    "怎么联系人工客服",
    "我要投诉，叫你们经理来",
  ],
};

const ASKS_NOT: Readonly<Record<string, readonly string[]>> = {
  "a refusal": [
    "no, I don't need a human",
    "I don't want to talk to a person",
    "No need for an agent, thanks",
    "please don't transfer me to anyone",
    "I'd rather not speak to an agent",
    "I do not think I need to speak with anyone",
    "A human? No thanks.",
    "no human please",
    "I never asked for a human",
    "I no longer need to speak with an agent",
    "don't have anyone call me",
    "no quiero hablar con una persona",
    "je ne veux pas parler à un conseiller",
    "pas besoin d'un humain",
    "ich möchte nicht mit einem Menschen sprechen",
    "Ich brauche keinen Menschen",
    "non voglio parlare con un operatore",
    "não quero falar com um atendente",
    "我不需要人工",
    "不用转人工",
    "别给我转人工",
  ],
  "a question about the bot": [
    "am I talking to a human?",
    "are you a human or a bot",
    "Are you a real person?",
    "I suspect you are human",
    "¿Eres humano?",
    "êtes-vous un humain ?",
    "spreche ich mit einem Menschen?",
    "sto parlando con una persona?",
    "estou falando com uma pessoa?",
    "你是真人吗",
    "我在和真人说话吗",
  ],
  "somebody else's agent": [
    "who is my agent",
    "My real estate agent said the price could change",
    "Does the agent get a commission?",
    "what are your agent fees",
    "I'm a real estate agent",
    "Can my agent come with me?",
    "mi agente dijo que el precio puede cambiar",
    "mon agent immobilier m'a dit ça",
    "Mein Makler hat gesagt",
    "il mio agente ha detto",
    "我的经纪人说价格会变",
  ],
  "the past": [
    "I talked to an agent yesterday",
    "I spoke with a representative last week",
    "ayer hablé con un agente",
    "hier j'ai parlé à un conseiller",
    "Ich habe gestern mit einem Mitarbeiter gesprochen",
    "ieri ho parlato con un operatore",
    "ontem falei com um atendente",
    "我昨天和客服谈过了",
  ],
  "a quotation": [
    'The sign says "talk to a human" but what does it do?',
    "Was heißt „mit einem Menschen sprechen“ hier?",
  ],
  "a supposition": ["if I talk to an agent will it cost more?", "Do I need to talk to an agent to reserve a lot?"],
  "other people and other talk": [
    "how many people live there",
    "house for 4 persons",
    "human resources",
    "I need to talk to my wife first",
    "let me talk to my husband",
    "someone told me the lots are sold",
    "Can I transfer my deposit to another lot?",
    "thank you for your support",
    "I want to become an agent",
    "is anyone going to fix this",
    "talk to you later",
  ],
};

for (const [language, sentences] of Object.entries(ASKS)) {
  test.each(sentences)(`[T2] ${language}: "%s" asks for a person`, (sentence) => {
    const found = asked(sentence);
    expect(found).not.toBeNull();
    expect(sentence).toContain(found?.span);
    expect(found?.rule).toMatch(/^asked\./);
  });
}

for (const [what, sentences] of Object.entries(ASKS_NOT)) {
  test.each(sentences)(`[T2] ${what}: "%s" asks for nobody`, (sentence) => {
    expect(asked(sentence)).toBeNull();
  });
}
