/** The call page in Italian. */
import type { Words } from "./en.ts";

export default {
  title: "La sua chiamata",
  booked: "La sua chiamata con {name}",
  past: "L’ora della sua chiamata con {name} è passata",
  cancelled: "La sua chiamata con {name} è annullata",
  done: "La sua chiamata con {name} ha avuto luogo",
  missed: "La sua chiamata con {name} non ha avuto luogo",
  zone: "Nel suo fuso orario: {zone}",
  calendar: "Aggiungi al mio calendario",
  moving: "Spostarla a un altro orario",
  full: "Al momento nessun altro orario è libero. Può chiederne uno nella chat.",
  cancel: "Annulla la chiamata",
  sure: "Sì, annulla",
  keep: "Mantieni la chiamata",
  moved: "La sua chiamata è stata spostata.",
  gone: "La sua chiamata è stata annullata.",
  rebook: "Può prenotare una nuova chiamata nella chat.",
  taken: "Qualcuno è stato più veloce: quell’orario è occupato. Ne scelga un altro.",
  closed: "Quell’orario non si può più prenotare. Ne scelga un altro.",
  over: "Questa chiamata non si può più modificare.",
  unknown: "Questo link non funziona più.",
  trouble: "Non ha funzionato. Riprovi tra un momento.",
  offline: "In questo momento non c’è connessione. Riprovi.",
  again: "Riprova",
} satisfies Words;
