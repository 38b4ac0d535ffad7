/** What each kind of appointment is called, the sentences about it, and where it takes place. */
import { CALL, kindOf, labelIn } from "../../protocol/appointments.ts";
import type { Kit } from "../panel/kit.ts";
import type { Sentence } from "../words/keys.ts";

interface Sentences {
  title: Sentence;
  /** Asks for a time. */
  times: Sentence;
  book: Sentence;
  cancel: Sentence;
  callBooked: Sentence;
  callMoved: Sentence;
  callCancelled: Sentence;
  callReminded: Sentence;
}

const BY_PHONE: Sentences = {
  title: W.callTitle,
  times: W.slotsTitle,
  book: W.book,
  cancel: W.cancel,
  callBooked: W.callBooked,
  callMoved: W.callMoved,
  callCancelled: W.callCancelled,
  callReminded: W.callReminded,
};
const VISIT: Sentences = {
  title: W.visitTitle,
  times: W.visitSlots,
  book: W.bookVisit,
  cancel: W.cancelVisit,
  callBooked: W.visitBooked,
  callMoved: W.visitMoved,
  callCancelled: W.visitCancelled,
  callReminded: W.visitReminded,
};
/** Name the appointment as the site does: what kind it is nobody else knows. */
const OTHER: Sentences = {
  title: W.meetTitle,
  times: W.meetSlots,
  book: W.bookMeet,
  cancel: W.cancelMeet,
  callBooked: W.meetBooked,
  callMoved: W.meetMoved,
  callCancelled: W.meetCancelled,
  callReminded: W.meetReminded,
};

export interface Named {
  sentences: Sentences;
  /** On its button, and in the sentences that name it. */
  name: string;
  /** Above its card. */
  title: string;
  where: string;
}

/** @param key undefined for a phone call; a kind that the site no longer has goes by a neutral word */
export function named({ say, locale }: Pick<Kit, "say" | "locale">, key: string = CALL): Named {
  const kind = kindOf(SITE.appointments, key);
  const sentences = key === CALL ? BY_PHONE : key === "visit" ? VISIT : OTHER;
  const own = kind && labelIn(kind, locale);
  const name = own ?? say(key === CALL ? W.phoneCall : key === "visit" ? W.visit : W.meetTitle);
  return { sentences, name, title: own ?? say(sentences.title), where: kind?.where ?? "" };
}

/** An address or a link; what is a link in it can be followed. */
export function place({ el }: Pick<Kit, "el">, where: string): (Node | string)[] {
  return where
    .split(/(https?:\/\/\S+)/i)
    .map((part, n) =>
      n % 2 === 0 ? part : el("a", "", { href: part, target: "_blank", rel: "noopener noreferrer" }, part),
    );
}
