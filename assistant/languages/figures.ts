/** What the figures of a text are about: a price, a length of time, an hour, a number to call, an age. In any language. Pure. */
import type { Concept } from "./concepts/concepts.ts";

const NUMBER =
  "(?:\\d|[零一二两三四五六七八九十百千半]|(?:one|two|three|four|five|six|seven|eight|nine|ten|ein|zwei|drei|vier|f[uü]nf|sechs|dos|tres|cuatro|cinco|seis|deux|trois|quatre|cinq|due|tre|quattro|cinque|sei|dois|três)\\s)";

export const FIGURES: Readonly<Record<Concept, RegExp>> = {
  price:
    /[$€£¥]\s?\d|\d\s?(?:[€$£元]|块|(?:euros?|eur|usd|dollars?|pounds?|pesos?|reais|real|francs?|franken|chf)(?!\p{L}))|[零一二两三四五六七八九十百千]元|[百千十]块/iu,
  duration: new RegExp(
    `${NUMBER}[\\s-]*(?:(?:working |business )?(?:minutes?|hours?|days?|weeks?|months?|years?|minuten?|stunden?|tagen?|wochen?|monaten?|jahren?|minutos?|horas?|d[ií]as?|semanas?|mes(?:es)?|años?|heures?|jours?|semaines?|mois|ans?|minuti|ore|giorni|settiman[ae]|mes[ei]|anni|m[eê]s|anos?)(?!\\p{L})|分钟|个?小时|天|周|个?月|年)`,
    "iu",
  ),
  hours:
    /\d{1,2}(?:[:.]\d\d)?\s?(?:a\.?m|p\.?m|uhr|h)(?!\p{L})|\d{1,2}:\d\d|[\d零一二三四五六七八九十]点|\b(?:de|das|dalle|from|von|les)\s\d{1,2}\s(?:a|à|alle|to|bis|às)\s\d{1,2}/iu,
  often:
    /(?:once|twice|(?:\d|two|three|four|five) times) (?:a|per|every) \w+|every (?:\w+ )?(?:day|week|month|year)s?\b|(?:einmal|zweimal|dreimal|\dx|mal) (?:pro|in der|im|am) |(?:una vez|veces|una volta|volte|uma vez|vezes) (?:al?|por|alla|a la|à|ao) |fois par |每[天周月年]|[一二两三\d]次/iu,
  age: /\d+ (?:years? old|and (?:over|under|up))|\b(?:from|under|over|aged) (?:\d{1,2}|\w+) years|\b(?:ab|unter|von) \d{1,2} jahren|\d jährige|(?:desde los|menores de|mayores de|a partir de los?|dai|dagli|sotto i|a partir dos?|dès|à partir de|moins de) \d{1,2}(?: (?:ans|anni|años|anos))?(?!\p{L})|\d+ ?[周]?岁/iu,
  "group-size":
    /\d+ (?:people|persons|guests|participants|places|seats|personen|gäste|teilnehmer|plätze|personas|plazas|personnes|places|persone|posti|pessoas|lugares)|\d+ ?[个人名位]人?/iu,
  distance:
    /\d ?(?:km|kilomet|miles?\b)|(?:minutes?['’]?|minuten|minutos|minuti) (?:walk|on foot|from|zu fuß|a pie|à pied|a piedi|a pé|de la|dal)|\d ?(?:公里|米)/iu,
  size: /\d ?(?:cm|mm|m²|m2|sq|square|feet|ft|inch|quadratmeter|metros cuadrados|mètres carrés|metri quadri|metros quadrados|平米|厘米)/iu,
  contact: /\+?\d[\d\s()-]{6,}\d|\S@\S+\.\S/u,
};

export const conceptsOfFigures = (text: string): Concept[] =>
  Object.entries(FIGURES).flatMap(([concept, figures]) => (figures.test(text) ? [concept] : []));
