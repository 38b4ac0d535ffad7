/**
 * Calls for a concierge who may be looking elsewhere: a sound, again every 30 s while nobody answers; a number in the
 * tab's title and on its icon; a notification where one was allowed. What is on the screen and looked at makes no noise.
 */
import { computed, effect, signal } from "@preact/signals";
import { visitorName } from "./names";
import { site } from "./site";
import { now } from "./state/clock";
import type { Desk } from "./state/desk";
import type { Preferences } from "./state/preferences";
import { badge } from "./tab-icon";
import { chime, unlockSound } from "./tones";
import { REASON, WORDS } from "./words";

interface Call {
  key: string;
  conversation: string;
  urgent: boolean;
  words: string;
}

const AGAIN = 30_000;

export function startAlerts(desk: Desk, preferences: Preferences): () => void {
  const looking = signal(isLooking());
  const stop = new AbortController();
  const look = () => {
    looking.value = isLooking();
  };
  for (const type of ["focus", "blur"]) addEventListener(type, look, { signal: stop.signal });
  document.addEventListener("visibilitychange", look, { signal: stop.signal });
  unlockSound(stop.signal);

  const calls = computed(() => unanswered(desk, looking.value));
  const count = computed(() => calls.value.length);
  /** When each call last made itself heard. */
  const heard = new Map<string, number>();

  const stops = [
    effect(() => {
      document.title = `${count.value > 0 ? `(${count.value}) ` : ""}${WORDS.console(site.name)}`;
      badge(count.value, site.accent);
    }),
    effect(() => {
      const at = now.value;
      const open = calls.value;
      for (const key of heard.keys()) if (!open.some((call) => call.key === key)) heard.delete(key);
      const loud = open.filter(({ key }) => at - (heard.get(key) ?? 0) >= AGAIN);
      for (const call of loud) {
        if (!heard.has(call.key)) notify(call, desk);
        heard.set(call.key, at);
      }
      if (loud.length > 0 && !preferences.muted.peek()) chime(loud.some(({ urgent }) => urgent));
    }),
  ];
  return () => {
    stop.abort();
    for (const end of stops) end();
  };
}

/** My own room first; rooms that wait only while I could take one. */
function unanswered(desk: Desk, looking: boolean): Call[] {
  const on = (conversation: string) => looking && desk.opened.value === conversation;
  const name = (conversation: string) => visitorName(desk.lobby.card(conversation), conversation);
  const calls: Call[] = [];
  const held = desk.held.value;
  if (held && !on(held.id)) {
    const { floor, items } = held.view.value;
    if (held.aliveUntil.value !== null) {
      const words = WORDS.alert.assigned(name(held.id));
      calls.push({ key: `mine ${held.id}`, conversation: held.id, urgent: true, words });
    } else if (floor.held === "concierge" && floor.unheard !== null) {
      const said = items.findLast((item) => item.kind === "said" && item.by === "visitor");
      const words = WORDS.alert.said(name(held.id), said?.kind === "said" ? said.text.slice(0, 120) : "");
      calls.push({ key: `said ${held.id} ${floor.unheard}`, conversation: held.id, urgent: false, words });
    }
  }
  if (held !== null || desk.lobby.mine.value !== null || desk.lobby.you.value?.state !== "available") return calls;
  for (const id of desk.lobby.lists.value.waiting) {
    if (on(id)) continue;
    const reason = desk.lobby.card(id)?.reason;
    const words = reason ? `${WORDS.alert.waits(name(id))}. ${REASON[reason]}.` : WORDS.alert.waits(name(id));
    calls.push({ key: `waits ${id}`, conversation: id, urgent: false, words });
  }
  return calls;
}

function notify({ key, conversation, words }: Call, desk: Desk): void {
  if (!("Notification" in globalThis) || Notification.permission !== "granted" || isLooking()) return;
  const shown = new Notification(site.name, { body: words, tag: key });
  shown.onclick = () => {
    window.focus();
    desk.open(conversation);
    shown.close();
  };
}

const isLooking = (): boolean => !document.hidden && document.hasFocus();
