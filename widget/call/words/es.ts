/** The call page in Spanish. */
import type { Words } from "./en.ts";

export default {
  title: "Su llamada",
  booked: "Su llamada con {name}",
  past: "La hora de su llamada con {name} ya ha pasado",
  cancelled: "Su llamada con {name} está cancelada",
  done: "Su llamada con {name} ya tuvo lugar",
  missed: "Su llamada con {name} no tuvo lugar",
  zone: "En su zona horaria: {zone}",
  calendar: "Añadir a mi calendario",
  moving: "Cambiarla a otra hora",
  full: "Ahora mismo no hay otra hora libre. Puede pedir una en el chat.",
  cancel: "Cancelar la llamada",
  sure: "Sí, cancelar",
  keep: "Mantener la llamada",
  moved: "Su llamada se ha cambiado.",
  gone: "Su llamada se ha cancelado.",
  rebook: "Puede reservar otra llamada en el chat.",
  taken: "Alguien se adelantó: esa hora está ocupada. Elija otra.",
  closed: "Esa hora ya no se puede reservar. Elija otra.",
  over: "Esta llamada ya no se puede cambiar.",
  unknown: "Este enlace ya no funciona.",
  trouble: "No ha funcionado. Inténtelo de nuevo en un momento.",
  offline: "Ahora no hay conexión. Inténtelo de nuevo.",
  again: "Intentar de nuevo",
} satisfies Words;
