/** The call page in German. */
import type { Words } from "./en.ts";

export default {
  title: "Ihr Anruf",
  booked: "Ihr Anruf mit {name}",
  past: "Der Termin Ihres Anrufs mit {name} ist vorbei",
  cancelled: "Ihr Anruf mit {name} ist abgesagt",
  done: "Ihr Anruf mit {name} hat stattgefunden",
  missed: "Ihr Anruf mit {name} hat nicht stattgefunden",
  zone: "In Ihrer Zeitzone: {zone}",
  calendar: "In meinen Kalender",
  moving: "Auf eine andere Zeit verlegen",
  full: "Zurzeit ist kein anderer Termin frei. Im Chat können Sie nach einem fragen.",
  cancel: "Anruf absagen",
  sure: "Ja, absagen",
  keep: "Anruf behalten",
  moved: "Ihr Anruf wurde verlegt.",
  gone: "Ihr Anruf wurde abgesagt.",
  rebook: "Im Chat können Sie einen neuen Anruf buchen.",
  taken: "Jemand war schneller: Diese Zeit ist vergeben. Bitte wählen Sie eine andere.",
  closed: "Diese Zeit kann nicht mehr gebucht werden. Bitte wählen Sie eine andere.",
  over: "Dieser Anruf kann nicht mehr geändert werden.",
  unknown: "Dieser Link gilt nicht mehr.",
  trouble: "Das hat nicht geklappt. Bitte versuchen Sie es gleich noch einmal.",
  offline: "Im Moment besteht keine Verbindung. Bitte versuchen Sie es noch einmal.",
  again: "Noch einmal versuchen",
} satisfies Words;
