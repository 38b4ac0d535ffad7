/** The call page in Portuguese. */
import type { Words } from "./en.ts";

export default {
  title: "A sua ligação",
  booked: "A sua ligação com {name}",
  past: "A hora da sua ligação com {name} já passou",
  cancelled: "A sua ligação com {name} está cancelada",
  done: "A sua ligação com {name} já aconteceu",
  missed: "A sua ligação com {name} não aconteceu",
  zone: "Em seu fuso horário: {zone}",
  calendar: "Adicionar ao meu calendário",
  moving: "Mudar para outro horário",
  full: "Não há outro horário livre no momento. Você pode pedir um no chat.",
  cancel: "Cancelar a ligação",
  sure: "Sim, cancelar",
  keep: "Manter a ligação",
  moved: "A sua ligação foi alterada.",
  gone: "A sua ligação foi cancelada.",
  rebook: "Você pode marcar uma nova ligação no chat.",
  taken: "Alguém foi mais rápido: esse horário está ocupado. Escolha outro.",
  closed: "Esse horário não pode mais ser marcado. Escolha outro.",
  over: "Esta ligação não pode mais ser alterada.",
  unknown: "Este link não funciona mais.",
  trouble: "Não deu certo. Tente novamente em instantes.",
  offline: "Sem conexão no momento. Tente novamente.",
  again: "Tentar novamente",
} satisfies Words;
