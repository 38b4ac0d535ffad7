import { expect, test } from "vitest";
import { LANGUAGES, type Language } from "../../assistant/languages/languages.ts";
import { kindIn, kindWanted } from "../../assistant/lead/kind.ts";
import { Appointments } from "../../settings/appointments.ts";

const KINDS = Appointments.parse([
  { key: "call" },
  { key: "visit", where: "7 Mill Lane" },
  { key: "meeting", label: { en: "Design consultation", de: "Planungsgespräch", zh: "设计咨询" }, where: "video" },
]);

/** How people say which way they want to meet; null: they do not. */
const SAID = {
  en: [
    ["I'd like to come by on Thursday", "visit"],
    ["Could we drop in tomorrow after lunch?", "visit"],
    ["can I see it this weekend", "visit"],
    ["We would love to visit next Tuesday", "visit"],
    ["Can we meet online?", "meeting"],
    ["would a video call work on Friday", "meeting"],
    ["Can you call me instead?", "call"],
    ["I can't come over, please ring me at noon", "call"],
    ["Give me a call about the visit", "call"],
    ["I don't want a phone call, I'd rather stop by", "visit"],
    ["Could I come by instead of a call?", "visit"],
    ["I'd like to book a consultation for tomorrow", "meeting"],
    ["Book an appointment for Monday please", null],
    ["What does the Heron cost?", null],
  ],
  es: [
    ["Me gustaría pasar el jueves", "visit"],
    ["¿Podemos visitar la casa mañana?", "visit"],
    ["¿Podemos hablar por videollamada?", "meeting"],
    ["¿Me puede llamar mañana?", "call"],
    ["No puedo ir, mejor llámeme", "call"],
    ["En vez de una llamada prefiero visitarlos", "visit"],
    ["Quiero una cita para el lunes", null],
  ],
  fr: [
    ["J'aimerais passer jeudi", "visit"],
    ["Peut-on visiter la maison samedi ?", "visit"],
    ["On peut se voir en visio ?", "meeting"],
    ["Pouvez-vous me rappeler demain ?", "call"],
    ["Je ne peux pas venir, appelez-moi plutôt", "call"],
    ["Au lieu d'un appel, je préfère une visite", "visit"],
    ["Je voudrais un rendez-vous lundi", null],
  ],
  de: [
    ["Ich würde gern am Donnerstag vorbeikommen", "visit"],
    ["Können wir das Haus am Samstag besichtigen?", "visit"],
    ["Können wir uns online treffen?", "meeting"],
    ["Rufen Sie mich bitte morgen an", "call"],
    ["Ich kann nicht kommen, rufen Sie mich lieber an", "call"],
    ["Statt eines Anrufs würde ich lieber vorbeikommen", "visit"],
    ["Ich hätte gern ein Planungsgespräch am Montag", "meeting"],
    ["Ich möchte einen Termin am Montag", null],
  ],
  it: [
    ["Vorrei passare giovedì", "visit"],
    ["Possiamo visitare la casa sabato?", "visit"],
    ["Possiamo fare una videochiamata?", "meeting"],
    ["Mi può chiamare domani?", "call"],
    ["Non posso venire, meglio se mi chiamate", "call"],
    ["Invece di una telefonata preferisco una visita", "visit"],
    ["Vorrei un appuntamento lunedì", null],
  ],
  pt: [
    ["Gostaria de passar aí na quinta", "visit"],
    ["Podemos visitar a casa no sábado?", "visit"],
    ["Podemos fazer uma videochamada?", "meeting"],
    ["Pode me ligar amanhã?", "call"],
    ["Não posso ir até aí, prefiro que me liguem", "call"],
    ["Em vez de uma ligação prefiro uma visita", "visit"],
    ["Quero marcar um horário na segunda", null],
  ],
  zh: [
    ["我想周四过来看看", "visit"],
    ["周末可以参观样板间吗？", "visit"],
    ["我们可以视频聊吗？", "meeting"],
    ["请明天给我打电话", "call"],
    ["我不能过来，请打电话给我", "call"],
    ["不要打电话，我想当面谈", "visit"],
    ["我想预约设计咨询", "meeting"],
    ["这个户型多少钱？", null],
  ],
} as const satisfies Record<Language, readonly (readonly [string, string | null])[]>;

test.each(LANGUAGES)("[C25] the kind of appointment is read from how people say it: %s", (language) => {
  const read = SAID[language].map(([text]) => [text, kindIn(text, KINDS)]);
  expect(read).toEqual(SAID[language].map(([text, key]) => [text, key]));
});

test("[C25] the newest words that name a kind count, and a way in which the site meets nobody names none", () => {
  expect(kindWanted(["Can I come by?", "Or call me", "My number is 503-555-0142"], KINDS)).toBe("call");
  expect(kindWanted(["Hello", "What does it cost?"], KINDS)).toBeNull();
  const [call, visit] = KINDS;
  if (!call || !visit) throw new Error("no kinds");
  expect(kindIn("Can we meet online?", [call, visit])).toBeNull();
  expect(kindIn("Can we meet online, or can I visit?", [call, visit])).toBe("visit");
  expect(kindWanted(["I would like to come by"], [call])).toBeNull();
});

test("[C25] of two kinds of one way the one whose name is said is meant, else the first", () => {
  const kinds = Appointments.parse([
    { key: "visit", where: "7 Mill Lane" },
    { key: "inspection", label: "Home inspection", where: "At your home" },
  ]);
  expect(kindIn("Could you come over for inspections on Friday?", kinds)).toBe("inspection");
  expect(kindIn("Can I come by on Friday?", kinds)).toBe("visit");
});
