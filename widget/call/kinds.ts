/** The texts about an appointment by its kind: a phone call has its own, every other is named. */
import { CALL, labelIn } from "../../protocol/appointments.ts";
import { fill } from "./language.ts";
import type { Shown } from "./request.ts";
import type { Words } from "./words/en.ts";

/** The text for a call, and for any other appointment. */
const TEXTS = {
  booked: "meet",
  past: "meetPast",
  cancelled: "meetCancelled",
  done: "meetDone",
  missed: "meetMissed",
  cancel: "meetCancel",
  keep: "meetKeep",
  moved: "meetMoved",
  gone: "meetGone",
  rebook: "meetRebook",
  over: "meetOver",
} as const satisfies Partial<Record<keyof Words, keyof Words>>;

export type Text = keyof typeof TEXTS;

export interface Named {
  title: string;
  say(text: Text, name?: string): string;
}

/** Nothing is known at first: then it is a phone call. */
export function named(words: Words, language: string, { kind = CALL, label = null }: Partial<Shown> = {}): Named {
  const plain = words[kind === CALL ? "title" : kind === "visit" ? "visit" : "appointment"];
  const title = labelIn({ label }, language) ?? plain;
  const say = (text: Text, name = "") => fill(words[kind === CALL ? text : TEXTS[text]], { name, what: title });
  return { title, say };
}

/** What is a link in an address or a link can be followed. */
export function place(where: string): (Node | string)[] {
  return where.split(/(https?:\/\/\S+)/i).map((part, n) => {
    if (n % 2 === 0) return part;
    const link = document.createElement("a");
    link.href = part;
    link.target = "_blank";
    link.rel = "noopener noreferrer";
    link.textContent = part;
    return link;
  });
}
