/** Needs of staff in everyday words of seven languages, none of which stands in the training text. */
import { expect, test } from "vitest";
import { staff } from "../../assistant/judge/staff.ts";
import { unquoted } from "../../assistant/languages/normalise.ts";

/** Own cases: nobody can help who cannot look into them. */
const OWN: readonly string[] = [
  "My grandmother's hearing aid came back from your workshop and now it is completely dead",
  "You took 59.90 from my account twice on the same day",
  "We are at the pier and the boat we booked has already left without us",
  "Which drawer did you put my late uncle's watch in, I brought it in for repair in May",
  "Mein Koffer ist in Wien hängen geblieben und keiner sagt mir, wann er kommt",
  "Ihr habt mir die falsche Brille geschickt, ich kann damit nichts sehen",
  "Seit gestern ist unsere Heizung kalt, obwohl euer Kollege sie gerade gewartet hat",
  "Me han cortado la luz y el recibo está pagado desde el lunes",
  "El taxi que reservé con ustedes nunca llegó y perdí el tren",
  "Mon vélo devait être prêt mardi et personne ne me rappelle",
  "Vous avez prélevé l'abonnement alors que je l'ai arrêté en juin",
  "La torta che ho ritirato stamattina ha il nome sbagliato e la festa è alle cinque",
  "Mi avete spedito due volte la stessa bolletta e la prima l'ho già pagata",
  "Meu voo foi cancelado e a reserva que fiz com vocês sumiu",
  "A impressora que comprei aí parou no segundo dia",
  "你们寄来的眼镜度数不对，我戴着头晕",
  "我上周交的押金到现在没退，客服也不回",
];

/** What anybody could ask, with something of their own in it. */
const GENERAL: readonly string[] = [
  "What time does the last boat leave on a weekday?",
  "My nephew is seven, is there a smaller size for him?",
  "Do you sharpen kitchen knives too?",
  "Lovely, then we'll bring a picnic. Thanks!",
  "My old optician was so rude, by the way. How long does an eye test take here?",
  "Wie lange hält so ein Akku im Schnitt?",
  "Meine Oma strickt auch, gibt es Kurse am Vormittag?",
  "Danke, dann schaue ich nächste Woche mal rein",
  "¿Tenéis aparcamiento para bicicletas?",
  "Mi hermano dice que aquí hacen el mejor pan, ¿a qué hora abrís?",
  "Est-ce que le musée est gratuit pour les étudiants ?",
  "Ah super, on viendra avec les cousins alors",
  "Si può pagare con la carta?",
  "Mia nonna adora i vostri fiori, li spedite anche fuori città?",
  "Vocês aceitam cartão de débito?",
  "Que legal, vou contar para o meu marido",
  "你们有适合老人的课吗？",
  "谢谢，那我周末带孩子来看看",
];

test("[T4] in seven languages a case of their own is told from what anybody could ask", () => {
  const missed = OWN.filter((text) => staff(text, []) === null);
  const wrong = GENERAL.filter((text) => staff(text, []) !== null);
  expect(missed.length / OWN.length, missed.join("\n")).toBeLessThanOrEqual(0.2);
  expect(wrong.length / GENERAL.length, wrong.join("\n")).toBeLessThanOrEqual(0.15);
});

test("[T4] what is likely to need staff and is said again is told apart, and not when it was long before", () => {
  const likely = OWN.filter((text) => staff(text, []) === "likely");
  expect(likely.length).toBeGreaterThan(0);
  const [general = ""] = GENERAL;
  for (const text of likely) {
    expect(staff(text, [text]), text).toBe("again");
    expect(staff(text, [text, general, general, general]), text).toBe("likely");
    expect(staff(text, [general]), text).toBe("likely");
  }
});

test("[T4] what is quoted is not the visitor's own case", () => {
  const [, own = ""] = OWN;
  const quoted = `My sister wrote: "${own}". What are your hours?`;
  expect(staff(quoted.replaceAll('"', ""), [])).not.toBe(staff(unquoted(quoted), []));
  expect(staff(quoted, [])).toBe(staff(unquoted(quoted), []));
});
