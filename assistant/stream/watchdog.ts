/** How long a model may take, watched with one timer: a token only changes a number, which costs nothing on the hot path. */
import type { TurnFault } from "../../protocol/facts.ts";

/** How long a model may be silent, in milliseconds. */
export interface Patience {
  /** Until the first sign of life, which may be a thought. */
  firstToken: number;
  /** Until the first word for the visitor, however busily the model thinks. */
  firstWord: number;
  /** Between two signs of life. */
  gap: number;
  /** For the whole reply. */
  total: number;
}

export const PATIENCE: Patience = { firstToken: 8_000, firstWord: 20_000, gap: 15_000, total: 60_000 };

/**
 * @param started when the reply was begun, in milliseconds since 1970; its limits span all rounds
 * @param spoken words were said before
 */
export function watch(started: number, patience: Patience, spoken: boolean, onExpired: () => void) {
  const end = started + patience.total;
  let latest = spoken ? end : Math.min(end, started + patience.firstWord);
  let limit = Math.min(Date.now() + patience.firstToken, latest);
  let begun = false;
  let why: TurnFault | null = null;
  let expire: (nothing: null) => void = () => {};
  const expired = new Promise<null>((resolve) => {
    expire = resolve;
  });
  const check = () => {
    const now = Date.now();
    if (now < limit) {
      timer = setTimeout(check, limit - now);
      return;
    }
    why = now >= end ? "total" : begun && now < latest ? "gap" : "first-token";
    expire(null);
    onExpired();
  };
  let timer = setTimeout(check, limit - Date.now());
  return {
    expired,
    why: () => why,
    /** A sign of life. @param word it is one for the visitor */
    alive(word: boolean) {
      begun = true;
      if (word) latest = end;
      limit = Math.min(Date.now() + patience.gap, latest);
    },
    stop: () => clearTimeout(timer),
  };
}
