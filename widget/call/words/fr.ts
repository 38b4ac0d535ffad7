/** The call page in French. */
import type { Words } from "./en.ts";

export default {
  title: "Votre appel",
  booked: "Votre appel avec {name}",
  past: "L’heure de votre appel avec {name} est passée",
  cancelled: "Votre appel avec {name} est annulé",
  done: "Votre appel avec {name} a eu lieu",
  missed: "Votre appel avec {name} n’a pas eu lieu",
  zone: "Dans votre fuseau horaire : {zone}",
  calendar: "Ajouter à mon agenda",
  moving: "Le déplacer à un autre moment",
  full: "Aucun autre créneau n’est libre pour l’instant. Vous pouvez en demander un dans le chat.",
  cancel: "Annuler l’appel",
  sure: "Oui, annuler",
  keep: "Garder l’appel",
  moved: "Votre appel a été déplacé.",
  gone: "Votre appel a été annulé.",
  rebook: "Vous pouvez réserver un nouvel appel dans le chat.",
  taken: "Quelqu’un a été plus rapide : ce créneau est pris. Choisissez-en un autre.",
  closed: "Ce créneau ne peut plus être réservé. Choisissez-en un autre.",
  over: "Cet appel ne peut plus être modifié.",
  unknown: "Ce lien ne fonctionne plus.",
  trouble: "Cela n’a pas marché. Réessayez dans un instant.",
  offline: "Pas de connexion pour le moment. Réessayez.",
  again: "Réessayer",
} satisfies Words;
