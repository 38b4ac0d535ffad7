/** What the figures of a text are about: a price, a length of time, an hour, a number to call. In any language. Pure. */
import type { Matter } from "./matters.ts";

const NUMBER =
  "(?:\\d|[零一二两三四五六七八九十百千半]|(?:one|two|three|four|five|six|seven|eight|nine|ten|ein|zwei|drei|vier|f[uü]nf|sechs|dos|tres|cuatro|cinco|seis|deux|trois|quatre|cinq|due|tre|quattro|cinque|sei|dois|três)\\s)";

const FIGURES: Partial<Record<Matter, RegExp>> = {
  price:
    /[$€£¥]\s?\d|\d\s?(?:[€$£元]|块|(?:euros?|eur|usd|dollars?|pounds?|pesos?|reais|real|francs?|franken|chf)(?!\p{L}))|[零一二两三四五六七八九十百千]元|[百千十]块/iu,
  duration: new RegExp(
    `${NUMBER}[\\s-]*(?:(?:working |business )?(?:minutes?|hours?|days?|weeks?|months?|years?|minuten?|stunden?|tagen?|wochen?|monaten?|jahren?|minutos?|horas?|d[ií]as?|semanas?|mes(?:es)?|años?|heures?|jours?|semaines?|mois|ans?|minuti|ore|giorni|settiman[ae]|mes[ei]|anni|m[eê]s|anos?)(?!\\p{L})|分钟|个?小时|天|周|个?月|年)`,
    "iu",
  ),
  hours:
    /\d{1,2}(?:[:.]\d\d)?\s?(?:a\.?m|p\.?m|uhr|h)(?!\p{L})|\d{1,2}:\d\d|[\d零一二三四五六七八九十]点|\b(?:de|das|dalle|from|von|les)\s\d{1,2}\s(?:a|à|alle|to|bis|às)\s\d{1,2}/iu,
  contact: /\+?\d[\d\s()-]{6,}\d|\S@\S+\.\S/u,
};

export const mattersOfFigures = (text: string): Matter[] =>
  Object.entries(FIGURES).flatMap(([matter, figures]) => (figures.test(text) ? [matter as Matter] : []));
