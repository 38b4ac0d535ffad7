/** The texts for what happened in a conversation. */
import type { Item } from "../../protocol/view.ts";
import { kindName } from "../kinds.ts";
import { DECIDED, reasonOf } from "../labels.ts";
import { momentOf } from "../names.ts";
import type { Decision } from "../state/lines.ts";

/** How a transfer ended when it was not accepted; follows the name of the colleague who was asked. */
const ENDED: Record<string, string> = {
  refused: "declined the transfer",
  unanswered: "did not respond to the transfer",
  withdrawn: "no longer needs to take over: the transfer was cancelled",
};

const NOTICE = {
  asked: () => "A person was requested",
  offer: () => "A person was offered",
  joined: (name: string) => `${name} joined`,
  dropped: (name: string) => `${name} lost the connection`,
  returned: (name: string) => `${name} is back`,
  left: (name: string) => `${name} left. The visitor is waiting again`,
  handedBack: (name: string) => `${name} handed back to the assistant`,
  back: () => "The visitor went back to the assistant",
  expired: (_name: string, why: string) =>
    `${why === "nobody" ? "Nobody was on duty" : "Nobody joined in time"}. The visitor was asked for contact details`,
  promised: () => "A callback was promised",
  transferring: (name: string) => `${name} was asked to take over`,
  transferEnded: (name: string, why: string) => `${name} ${ENDED[why] ?? why}`,
  consulting: () => "The assistant asked the team",
  consulted: (name: string) => `${name} answered the assistant`,
  unconsulted: () => "Nobody answered the assistant's question in time",
  blocked: (name: string) => `${name} blocked the visitor`,
  unblocked: (name: string) => `${name} lifted the block`,
  rated: (_name: string, score: string) => `The visitor rated the conversation ${score} of 5`,
  callBooked: (name: string, start: string, what?: string) =>
    `${what ?? "A call"} with ${name} was booked for ${moment(start)}`,
  callMoved: (name: string, start: string, what?: string) =>
    `${what ?? "The call"} with ${name} was moved to ${moment(start)}`,
  callCancelled: (_name: string, _text: string, what?: string) => `${what ?? "The call"} was cancelled`,
  callRequested: (name: string) => `${name} asked the phone system to call the visitor`,
  callReminded: (_name: string, start: string, what?: string) =>
    `The visitor was reminded${what ? `: ${what}` : " of the call"} on ${moment(start)}`,
  lookedUp: (_name: string, text: string) => `The assistant looked up: ${text}`,
  notLookedUp: (_name: string, text: string) => `The assistant could not look up: ${text}`,
  proposed: (_name: string, text: string) => `The assistant asked the visitor to confirm: ${text}`,
  actDone: (_name: string, text: string) => `Done, as the visitor confirmed: ${text}`,
  actFailed: (_name: string, text: string) => `Confirmed by the visitor, but not done: ${text}`,
  actUnknown: (_name: string, text: string) => `Confirmed by the visitor; it is not known whether it was done: ${text}`,
  actDeclined: (_name: string, text: string) => `The visitor declined: ${text}`,
  actExpired: (_name: string, text: string) => `The visitor did not decide in time: ${text}`,
  closed: () => "The conversation was closed",
} as const satisfies Record<NoticeItem["what"], (name: string, text: string, what?: string) => string>;

type NoticeItem = Extract<Item, { kind: "notice" }>;

export function noticeWords({ what, name = "", text = "", trigger, appointment }: NoticeItem): string {
  const words = NOTICE[what](name, text, appointment && kindName(appointment));
  return trigger ? `${words}: ${reasonOf(trigger)}` : words;
}

export const decisionWords = ({ action, trigger }: Decision): string => `${DECIDED[action]}: ${reasonOf(trigger)}`;

/** The text shown under a notice, with its label. */
export function noticeDetail({ what, text }: NoticeItem): { label: string; text: string } | null {
  if (!text) return null;
  if (what === "handedBack") return { label: "Promised", text };
  if (what === "left" || what === "transferring") return { label: "Note", text };
  if (what === "consulting") return { label: "Question", text };
  return what === "consulted" ? { label: "Answer", text } : null;
}

const moment = (ms: string): string => momentOf(Number(ms));
