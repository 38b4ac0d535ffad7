/** The call page in Dutch. */
import type { Words } from "./en.ts";

export default {
  title: "Uw gesprek",
  booked: "Uw gesprek met {name}",
  past: "De tijd van uw gesprek met {name} is voorbij",
  cancelled: "Uw gesprek met {name} is afgezegd",
  done: "Uw gesprek met {name} heeft plaatsgevonden",
  missed: "Uw gesprek met {name} is niet doorgegaan",
  zone: "In uw tijdzone: {zone}",
  calendar: "In mijn agenda zetten",
  moving: "Naar een andere tijd verzetten",
  full: "Er is nu geen andere tijd vrij. U kunt er in de chat om vragen.",
  cancel: "Gesprek afzeggen",
  sure: "Ja, afzeggen",
  keep: "Gesprek behouden",
  moved: "Uw gesprek is verzet.",
  gone: "Uw gesprek is afgezegd.",
  rebook: "U kunt in de chat een nieuw gesprek boeken.",
  taken: "Iemand was sneller: die tijd is bezet. Kies een andere.",
  closed: "Die tijd kan niet meer worden geboekt. Kies een andere.",
  over: "Dit gesprek kan niet meer worden gewijzigd.",
  unknown: "Deze link werkt niet meer.",
  trouble: "Dat is niet gelukt. Probeer het zo opnieuw.",
  offline: "Er is nu geen verbinding. Probeer het opnieuw.",
  again: "Opnieuw proberen",
} satisfies Words;
