/** A conversation as lines of a terminal. Pure. */
import type { Refusal } from "../../protocol/frames.ts";
import type { Item, Notice } from "../../protocol/view.ts";

/** Null: it is nothing to a visitor. */
const NOTICES = {
  asked: () => "A person was asked to join. The assistant goes on meanwhile; /back stops waiting.",
  offer: () => "A person can join: write yes, or /human.",
  joined: ({ name }) => `${name} has joined.`,
  dropped: ({ name }) => `${name} has lost the connection.`,
  returned: ({ name }) => `${name} is back.`,
  left: ({ name }) => `${name} has left. Somebody else is being found.`,
  handedBack: ({ name }) => `${name} has handed back to the assistant.`,
  back: () => "Back with the assistant.",
  expired: () => "Nobody could join in time.",
  promised: () => "The team has promised to be in touch.",
  blocked: () => null,
  unblocked: () => null,
  transferring: () => null,
  transferEnded: () => null,
  consulting: () => "The assistant has asked a colleague.",
  consulted: ({ name }) => `${name} has answered the assistant.`,
  unconsulted: () => "No colleague has answered in time.",
  rated: ({ text }) => `Rated: ${text} of 5.`,
  callBooked: (item) => `A call is booked: ${slot(item)}.`,
  callMoved: (item) => `The call was moved: ${slot(item)}.`,
  callCancelled: () => "The call was cancelled.",
  callRequested: () => "The phone is about to ring.",
  callReminded: (item) => `Reminder of the call: ${slot(item)}.`,
  lookedUp: ({ text }) => `Looked up: ${text}`,
  notLookedUp: ({ text }) => `Could not be looked up: ${text}`,
  proposed: ({ text }) => `Proposed: ${text}. /yes or /no`,
  actDone: ({ text }) => `Done: ${text}`,
  actFailed: ({ text }) => `Not done: ${text}`,
  actUnknown: ({ text }) => `Nobody knows whether this was done: ${text}`,
  actDeclined: ({ text }) => `Declined: ${text}`,
  actExpired: ({ text }) => `No longer proposed: ${text}`,
  closed: () => "The conversation is closed. A new message opens it again.",
} as const satisfies Record<Notice, (item: Extract<Item, { kind: "notice" }>) => string | null>;

const slot = ({ name, text }: { name?: string; text?: string }): string =>
  `${new Date(Number(text)).toISOString()}${name ? ` with ${name}` : ""}`;

/** The speaker's name before a line, which is filled up to its width. */
const WIDTH = 11;
export const speaker = (name: string): string => `${name.padEnd(WIDTH)} `;
const INDENT = " ".repeat(WIDTH + 1);
export const indented = (text: string): string => text.replaceAll("\n", `\n${INDENT}`);
export const notice = (text: string): string => `${INDENT}* ${text}`;

/** @returns null where a visitor sees nothing */
export function lineOf(item: Item): string | null {
  switch (item.kind) {
    case "said": {
      const name = item.by === "concierge" ? (item.name ?? item.by) : item.by === "visitor" ? "you" : item.by;
      return `${speaker(name)}${indented(item.text)}${after(item)}`;
    }
    case "notice": {
      const text = NOTICES[item.what](item);
      return text === null ? null : notice(text);
    }
    default:
      return null;
  }
}

/** What stands behind the words of a reply: where they end early, the passages that they rest on, headings to choose from. */
export function after({ interrupted, sources, choices = [] }: Extract<Item, { kind: "said" }>): string {
  const based = sources?.length ? [`[${sources.map(({ title }) => title).join(" | ")}]`] : [];
  const below = [...based, ...choices.map(({ title }, i) => `/${i + 1} ${title}`)];
  return [interrupted ? " [interrupted]" : "", ...below].join(`\n${INDENT}`);
}

const WHY: Partial<Record<Refusal, string>> = {
  "too-fast": "too many messages at once",
  "too-large": "it is too long",
  "not-now": "that is not possible now",
  "closed-hours": "the team is closed",
};
export const refusalLine = (why: Refusal): string => notice(`Not accepted: ${WHY[why] ?? why}.`);
