/** The call page in Polish. */
import type { Words } from "./en.ts";

export default {
  title: "Twoja rozmowa",
  booked: "Twoja rozmowa: {name}",
  past: "Termin rozmowy minął: {name}",
  cancelled: "Rozmowa odwołana: {name}",
  done: "Rozmowa się odbyła: {name}",
  missed: "Rozmowa się nie odbyła: {name}",
  zone: "W Twojej strefie czasowej: {zone}",
  calendar: "Dodaj do mojego kalendarza",
  moving: "Przenieś na inny termin",
  full: "Teraz nie ma innego wolnego terminu. Możesz o niego zapytać na czacie.",
  cancel: "Odwołaj rozmowę",
  sure: "Tak, odwołaj",
  keep: "Zachowaj rozmowę",
  moved: "Termin rozmowy został zmieniony.",
  gone: "Rozmowa została odwołana.",
  rebook: "Nową rozmowę możesz umówić na czacie.",
  taken: "Ktoś był szybszy: ten termin jest zajęty. Wybierz inny.",
  closed: "Tego terminu nie można już zarezerwować. Wybierz inny.",
  over: "Tej rozmowy nie można już zmienić.",
  unknown: "Ten link już nie działa.",
  trouble: "Nie udało się. Spróbuj ponownie za chwilę.",
  offline: "Teraz nie ma połączenia. Spróbuj ponownie.",
  again: "Spróbuj ponownie",
} satisfies Words;
