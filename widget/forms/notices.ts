/** The notices in the log: a person joined, an offer is open, a callback was promised. */
import type { Notice, View } from "../../protocol/view.ts";
import type { RoomState } from "../connection/room.ts";
import type { Kit, NoticeItem } from "../panel/kit.ts";
import type { Sentence } from "../words/keys.ts";
import { date } from "./date.ts";
import { keepFocus } from "./focus.ts";
import { named } from "./kinds.ts";
import { rated, replaced } from "./rated.ts";

/** Null for events between colleagues, which a visitor never sees. */
const SAYS: Record<Notice, Sentence | null> = {
  asked: W.asked,
  offer: W.offer,
  joined: W.joined,
  dropped: W.dropped,
  returned: W.returned,
  left: W.left,
  handedBack: W.handedBack,
  back: W.back,
  expired: W.expired,
  promised: W.promised,
  blocked: null,
  unblocked: null,
  transferring: null,
  transferEnded: null,
  consulting: W.consulting,
  consulted: W.consulted,
  unconsulted: W.unconsulted,
  rated: W.rated,
  callBooked: W.callBooked,
  callMoved: W.callMoved,
  callCancelled: W.callCancelled,
  callRequested: W.callRequested,
  callReminded: W.callReminded,
  lookedUp: W.lookedUp,
  notLookedUp: W.notLookedUp,
  // The card shows it while it is open, and a refusal needs no echo.
  proposed: null,
  actDeclined: null,
  actDone: W.actDone,
  actFailed: W.actFailed,
  actUnknown: W.actUnknown,
  actExpired: W.actExpired,
  closed: W.closed,
};

/** Notices that are dispatched to the host page. */
const EVENTS: Partial<Record<Notice, string>> = { asked: "handoff", joined: "human" };

/** `rerate`: lets the visitor change the rating that counts. */
export function notices(kit: Kit, rerate: () => void) {
  const { el, button, say, write, room, locale, announce, tell, root } = kit;
  const told = new WeakSet<HTMLElement>();

  const sentence = (item: NoticeItem, { items, floor, promised }: View): string => {
    const { what, name = "", text, appointment } = item;
    const about = named(kit, appointment);
    const says = what in about.sentences ? about.sentences[what as keyof typeof about.sentences] : SAYS[what];
    if (says === null) return "";
    if (says === W.asked || says === W.left) {
      const next = items.find(({ seq, kind }) => seq > item.seq && kind === "notice") as NoticeItem | undefined;
      // Nobody is on duty, so nobody was asked: the notice says only that.
      if (says === W.asked && next?.what === "expired" && next.text === "nobody") return "";
      if (says === W.left && !next && floor.held === "waiting") return `${say(says, { name })} ${say(W.waiting)}`;
    }
    if (says === W.rated) return `${say(says)}: ${say(W.score, { count: text })}`;
    if (says === W.promised && promised) return say(W.promisedBy, { date: date(promised, locale, "long", false) });
    if (says === W.expired && text === "nobody") return say(W.nobody);
    // The text of a call's notice is its time.
    return say(says, { name, text, what: about.name, date: Number(text) ? date(Number(text), locale) : "" });
  };

  const hide = (node: HTMLElement) =>
    keepFocus(root, () => {
      node.hidden = true;
    });

  const choices = (node: HTMLElement) => {
    const person = () => room().act({ type: "person" });
    const refuse = () => hide(node);
    return el("div", "choices", {}, button("primary", say(W.yes), person), button("quiet", say(W.no), refuse));
  };

  const rating = (node: HTMLElement, item: NoticeItem, view: View, text: string) => {
    if (!node.firstChild) node.append(text, " ", button("link", say(W.correct), rerate));
    const change = node.lastElementChild as HTMLElement;
    keepFocus(root, () => {
      node.hidden = replaced(view, item);
      change.hidden = rated(view)?.seq !== item.seq;
    });
  };

  return (node: HTMLElement, item: NoticeItem, { view, live }: RoomState, fresh: boolean): void => {
    const text = sentence(item, view);
    if (item.what === "rated") rating(node, item, view, text);
    else if (item.what !== "offer") {
      write(node, text);
      node.hidden = !text;
    } else {
      if (!node.firstChild) node.append(text, choices(node));
      // An offer that was declined or has expired is not shown again.
      if (!node.hidden && item.seq !== view.offer) hide(node);
    }
    // An offer is announced only after the reply that it follows.
    if (node.hidden || live || told.has(node)) return;
    told.add(node);
    if (!fresh) return;
    announce(text);
    const event = EVENTS[item.what];
    if (event) tell(event, item.name ? { name: item.name } : undefined);
  };
}
