/** A wish to come, to see or to be called on a day, in seven languages; what only names one; and a bot that is sent away. */
import { expect, test } from "vitest";
import { asked } from "../../assistant/judge/asked/index.ts";
import { value } from "../../assistant/judge/value.ts";

const WISHES = [
  "Can I tour the Heron tomorrow at 10?",
  "Can I come by on Saturday?",
  "I'd like to schedule a visit",
  "book me a call for Monday",
  "Could we stop by this weekend to see the Wren?",
  "Can someone show me the Heron on Friday?",
  "When can I come and see the house?",
  "Please set up a tour for Tuesday",
  "¿Puedo visitar la Heron mañana a las 10?",
  "¿Puedo pasar el sábado?",
  "Me gustaría agendar una visita",
  "Resérvame una llamada para el lunes",
  "¿Podemos ver la casa piloto el domingo?",
  "Puis-je visiter la Heron demain à 10 h ?",
  "Est-ce que je peux passer samedi ?",
  "Je voudrais planifier une visite",
  "Réservez-moi un appel pour lundi",
  "On peut voir la maison témoin dimanche ?",
  "Kann ich das Heron morgen um 10 besichtigen?",
  "Kann ich am Samstag vorbeikommen?",
  "Ich möchte einen Besuch vereinbaren",
  "Buchen Sie mir einen Anruf für Montag",
  "Ich hätte gern einen Termin",
  "Posso visitare la Heron domani alle 10?",
  "Posso passare sabato?",
  "Vorrei fissare una visita",
  "Prenotami una chiamata per lunedì",
  "Posso visitar a Heron amanhã às 10?",
  "Posso passar aí no sábado?",
  "Gostaria de agendar uma visita",
  "Marque uma ligação para segunda",
  "明天10点可以看Heron吗？",
  "我周六可以过来吗？",
  "我想预约参观",
  "帮我预约周一的电话",
];

const NO_WISHES = [
  "Can I tour your website?",
  "Are tours free?",
  "Can I come by bus?",
  "I visited on Saturday",
  "If I visit tomorrow, who will be there?",
  "Do I have to book a tour?",
  "My friend wants to tour the Heron tomorrow",
  "What are your hours on Saturday?",
  "I can't come by on Saturday",
  "We toured the Heron yesterday",
  "Can I see the price list?",
  "I don't want to schedule a visit",
  'The flyer says "schedule a visit"',
  "We want to visit friends this week",
  "¿Están abiertos el sábado?",
  "No quiero agendar una visita",
  "Visité la Heron ayer",
  "Vous êtes ouverts samedi ?",
  "Je ne veux pas planifier une visite",
  "Haben Sie am Samstag geöffnet?",
  "Ich möchte keinen Besuch vereinbaren",
  "Siete aperti sabato?",
  "Non vorrei fissare una visita",
  "Vocês abrem no sábado?",
  "Não quero agendar uma visita",
  "你们周六开门吗？",
  "我不想预约参观",
  "我昨天看了房",
];

test.each(WISHES)('"%s" is a wish that free times answer', (text) => {
  const found = value(text);
  expect(found).not.toBeNull();
  expect(text).toContain(found?.span);
});

test.each(NO_WISHES)('"%s" asks for no appointment', (text) => {
  expect(value(text)).toBeNull();
});

test.each([
  "stop. no more bot",
  "not you, a person",
  "somebody real please",
  "anyone human around?",
  "no más bots, por favor",
  "¿hay alguien humano ahí?",
  "con una persona, por favor",
  "pas vous, une personne",
  "stop, plus de bot",
  "y a-t-il quelqu'un de réel ?",
  "nicht du, ein Mensch",
  "kein Bot mehr",
  "ich rede lieber mit einem Menschen",
  "ist da jemand Echtes?",
  "kann ich mit jemandem vom Verkauf reden?",
  "non tu, una persona",
  "basta bot",
  "c'è qualcuno di vero che mi risponda?",
  "mi fa parlare con un responsabile?",
  "tem alguém de verdade aí pra me atender?",
  "você não, uma pessoa",
  "pode chamar uma pessoa?",
  "帮我转接人工客服",
  "别再用机器人了",
  "让销售打给我",
  "不想和机器人聊",
])('[T2] "%s" asks for a person', (text) => {
  expect(asked(text)).not.toBeNull();
});

test.each([
  "no more bedrooms",
  "not you, the builder",
  "stop building houses?",
  "no bot could do this better",
  "I like this bot",
  'he said "no more bot"',
  "una casa per una persona",
  "eine Wohnung für eine Person",
  "tem alguém morando aí?",
  "is someone real estate agent there",
  "não preciso de atendente",
  "不用转人工",
])('[T2] "%s" asks for nobody', (text) => {
  expect(asked(text)).toBeNull();
});

const RING = [
  "ok can someone call me tomorrow afternoon?",
  "please call me back",
  "Could you give me a call at 503-555-0199?",
  "Can you call us about the Heron?",
  "¿Me pueden llamar mañana?",
  "Llámenme por favor",
  "Pouvez-vous me rappeler ?",
  "Rufen Sie mich bitte an",
  "Kann mich jemand anrufen?",
  "Potete richiamarmi?",
  "Pode me ligar amanhã?",
  "请给我打电话",
];
const NO_RING = [
  "You can call me Robin",
  "call me Ana Silva",
  "My friends call me Bob",
  "Don't call me",
  "If you call me I will be angry",
  "She will call me tomorrow",
  "you never call me back",
  "Je m'appelle Jean",
  "Me llamo Pedro",
  "Mi chiamo Luca",
  "No me llamen",
  "Bitte rufen Sie mich nicht an",
  "别给我打电话",
];

test("who asks to be rung wants a call, and a name or a no is none", () => {
  expect(RING.filter((text) => value(text)?.rule !== "value.call")).toEqual([]);
  expect(NO_RING.filter((text) => value(text))).toEqual([]);
});
