/**
 * Alerts for a concierge who may be looking elsewhere: a sound, repeated every 30 s until somebody responds; a number
 * in the tab's title, on its icon and on the installed app's; a notification where they are allowed, closed when the alert
 * ends. A room that is on the screen of a focused window makes no sound, and of several tabs one makes it.
 */
import { computed, effect, signal } from "@preact/signals";
import { reasonOf } from "./labels.ts";
import { visitorName } from "./names.ts";
import { site } from "./site.ts";
import { now } from "./state/clock.ts";
import type { Desk } from "./state/desk.ts";
import { type Preferences, safeStorage } from "./state/preferences.ts";
import type { OpenRoom } from "./state/room.ts";
import { type Tabs, tabs } from "./state/tabs.ts";
import { badge } from "./tab-icon.ts";
import { chime, isAudible, unlockSound } from "./tones.ts";
import { WORDS } from "./words.ts";

interface Call {
  key: string;
  /** Sounds only when this grows: nobody has to respond within seconds. */
  count?: number;
  /** It is on the screen. */
  seen?: boolean;
  /** Null: it is about the inbox. */
  conversation: string | null;
  urgent: boolean;
  words: string;
}

const AGAIN = 30_000;

export function startAlerts(desk: Desk, preferences: Preferences): () => void {
  const looking = signal(isLooking());
  const all = tabs(safeStorage());
  const stop = new AbortController();
  const look = () => {
    looking.value = isLooking();
  };
  for (const type of ["focus", "blur"]) addEventListener(type, look, { signal: stop.signal });
  document.addEventListener("visibilitychange", look, { signal: stop.signal });
  unlockSound(stop.signal);

  const calls = computed(() => unanswered(desk, preferences, looking.value, all.elsewhere.value));
  const count = computed(
    () => calls.value.filter(({ count }) => count === undefined).length + desk.inbox.counts.value.overdue,
  );
  /** When each alert last sounded, and its notification, if one is shown. */
  const heard = new Map<string, { at: number; count: number; shown: Notification | null }>();

  const stops = [
    effect(() => {
      document.title = `${count.value > 0 ? `(${count.value}) ` : ""}${WORDS.console(site.name)}`;
      badge(count.value, site.accent);
      badgeApp(count.value);
    }),
    effect(() => {
      void now.value;
      all.show(looking.value, desk.opened.value);
    }),
    effect(() => {
      const at = now.value;
      const open = calls.value;
      for (const [key, { shown }] of heard) {
        if (open.some((call) => call.key === key)) continue;
        shown?.close();
        heard.delete(key);
      }
      const loud = open.filter(({ key, count, seen }) => {
        const before = heard.get(key);
        const last = before?.at;
        if (count !== undefined) {
          if (seen || (before && before.count > count)) heard.set(key, { at, shown: before?.shown ?? null, count });
          return !seen && count > (before?.count ?? 0);
        }
        return last === undefined || (preferences.again.peek() && at - last >= AGAIN);
      });
      for (const call of loud) {
        heard.get(call.key)?.shown?.close();
        heard.set(call.key, {
          at,
          count: call.count ?? 0,
          shown: preferences.notify.peek() ? notify(call, desk) : null,
        });
      }
      if (loud.length === 0 || preferences.muted.peek() || !isAudible()) return;
      void all.first(loud.map(({ key }) => key)).then((first) => {
        if (first) chime(loud.some(({ urgent }) => urgent));
      });
    }),
  ];
  return () => {
    stop.abort();
    all.stop();
    badgeApp(0);
    for (const end of stops) end();
    for (const { shown } of heard.values()) shown?.close();
  };
}

/** My own rooms first; waiting rooms only while I could take one. */
function unanswered(
  desk: Desk,
  preferences: Preferences,
  here: boolean,
  elsewhere: Tabs["elsewhere"]["value"],
): Call[] {
  const { lobby } = desk;
  const looking = here || elsewhere !== null;
  const on = (conversation: string) => (here && desk.opened.value === conversation) || elsewhere?.room === conversation;
  const name = (conversation: string) => visitorName(lobby.card(conversation), conversation);
  const mine = desk.held.value.flatMap((room) => (on(room.id) ? [] : (inRoom(room, name(room.id)) ?? [])));
  const offered = lobby.offered.value.flatMap((id): Call[] => {
    const words = WORDS.alert.offered(name(id));
    return on(id) ? [] : [{ key: `offered ${id}`, conversation: id, urgent: true, words }];
  });
  const duty = lobby.you.value?.state;
  const asked = preferences.questions.value && duty !== "break" ? lobby.asking.value : [];
  const questions = asked.flatMap((id): Call[] => {
    const question = lobby.card(id)?.question;
    if (!question || looking || question.until <= now.value) return [];
    const words = WORDS.alert.asks(question.text);
    return [{ key: `asks ${id} ${question.of}`, conversation: id, urgent: false, words }];
  });
  const waits = preferences.waiting.value && !lobby.full.value && duty === "available" ? lobby.lists.value.waiting : [];
  const waiting = waits.flatMap((id): Call[] => {
    if (on(id)) return [];
    const { reason = null, urgent = false } = lobby.card(id) ?? {};
    const words = `${WORDS.alert.waits(name(id))}${reason ? `. ${reasonOf(reason)}.` : ""}`;
    // A room that becomes urgent alerts again, even if its earlier alert was heard.
    return [{ key: `waits ${id}${urgent ? " urgent" : ""}`, conversation: id, urgent, words }];
  });
  return [...mine, ...offered, ...questions, ...waiting, ...late(desk, looking)];
}

/** Promises whose time has passed: another one alerts again. */
function late({ inbox, pane }: Desk, looking: boolean): Call[] {
  const { overdue } = inbox.counts.value;
  if (overdue === 0) return [];
  const words = WORDS.alert.overdue(overdue);
  return [
    {
      key: "overdue",
      count: overdue,
      seen: looking && pane.value === "inbox",
      conversation: null,
      urgent: false,
      words,
    },
  ];
}

/** Why a room that I have alerts me. */
function inRoom(room: OpenRoom, name: string): Call | null {
  const { floor, items } = room.view.value;
  if (room.aliveUntil.value !== null) {
    const words = WORDS.alert.assigned(name);
    return { key: `mine ${room.id}`, conversation: room.id, urgent: true, words };
  }
  if (floor.held !== "concierge" || floor.unheard === null) return null;
  const said = items.findLast((item) => item.kind === "said" && item.by === "visitor");
  const words = WORDS.alert.said(name, said?.kind === "said" ? said.text.slice(0, 120) : "");
  return { key: `said ${room.id} ${floor.unheard}`, conversation: room.id, urgent: false, words };
}

function notify({ key, conversation, words }: Call, desk: Desk): Notification | null {
  if (!("Notification" in globalThis) || Notification.permission !== "granted" || isLooking()) return null;
  const shown = made(words, key);
  if (shown === null) return null;
  shown.onclick = () => {
    window.focus();
    if (conversation === null) desk.pane.value = "inbox";
    else desk.open(conversation);
    shown.close();
  };
  return shown;
}

/** Null where a page may not make one although they are allowed, as on a phone. */
function made(body: string, tag: string): Notification | null {
  try {
    return new Notification(site.name, { body, tag });
  } catch {
    return null;
  }
}

/** The installed app's icon; 0 clears it. */
function badgeApp(count: number): void {
  (navigator as { setAppBadge?(count: number): Promise<void> }).setAppBadge?.(count).catch(() => {});
}

const isLooking = (): boolean => !document.hidden && document.hasFocus();
