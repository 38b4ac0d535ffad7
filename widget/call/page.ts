/**
 * The page behind the link in a confirmation: shows one appointment in the reader's language and time zone, and moves or
 * cancels it. The token is in the fragment of the URL, so that it appears in no server log.
 */
import { named, place, type Text } from "./kinds.ts";
import { fill, learn } from "./language.ts";
import { ask, type Change, type Shown } from "./request.ts";
import type { Words } from "./words/en.ts";

const TROUBLE: Record<string, keyof Words> = {
  ticket: "unknown",
  malformed: "unknown",
  "slot-taken": "taken",
  "closed-hours": "closed",
  gone: "over",
  offline: "offline",
};

const DONE: Record<Change["what"], "moved" | "gone" | null> = { view: null, move: "moved", cancel: "gone" };

const MINUTE = 60_000;

const node = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`#${id} is missing`);
  return found;
};
const write = (id: string, text: string) => {
  const to = node(id);
  // Only on change: a live region announces the same text again when it is written again.
  if (to.textContent !== text) to.textContent = text;
};
const toggle = (id: string, on: boolean) => {
  node(id).hidden = !on;
};

const token = location.hash.slice(1);
const main = document.querySelector("main") ?? document.body;
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const { words, locale, direction } = await learn(navigator.languages);

// The Gregorian calendar, whatever the locale prefers: both sides must read the same date.
const calendar = "gregory";
const dates = new Intl.DateTimeFormat(locale, { dateStyle: "full", timeStyle: "short", calendar });
const lengths = new Intl.NumberFormat(locale, { style: "unit", unit: "minute", unitDisplay: "long" });
const zones = new Intl.DateTimeFormat(locale, { timeZoneName: "long" });

/** The zone's name at that time of the year, and its city. */
function zoneAt(start: number): string {
  const name = zones.formatToParts(start).find(({ type }) => type === "timeZoneName")?.value ?? zone;
  return name === zone ? name : `${name} (${zone.replaceAll("_", " ")})`;
}

let about = named(words, locale);
/** The request that failed, for the retry button. */
let failed: Change | null = null;
/** Cancel was pressed once; the next press cancels the call. */
let sure = false;
/** The times as last rendered. */
let drawn = "";

/** `byHand`: the reader pressed something, so the focus may move. */
async function make(change: Change, byHand = true): Promise<void> {
  if (main.ariaBusy === "true") return;
  main.ariaBusy = "true";
  const { call, error } = await ask(token, change);
  main.ariaBusy = "false";
  failed = error === "offline" || error === "internal" ? change : null;
  const done = DONE[change.what];
  doubt(false);
  if (call) show(call);
  else if (!failed) nothing();
  const trouble = error === null ? null : (TROUBLE[error] ?? "trouble");
  if (trouble) write("said", trouble === "over" ? about.say(trouble) : words[trouble]);
  else write("said", done ? about.say(done) : "");
  toggle("again", failed !== null);
  if (byHand) node(failed ? "again" : "what").focus();
}

/** Refreshes the call, unless a retry or a confirmation is pending. */
function refresh(): void {
  if (!document.hidden && !sure && (!failed || failed.what === "view")) void make({ what: "view" }, false);
}

/** The link is not valid, or no longer valid. */
function nothing(): void {
  write("what", about.title);
  write("hint", about.say("rebook"));
  for (const id of ["when", "zone", "where"]) write(id, "");
  for (const id of ["moving", "actions", "full"]) toggle(id, false);
}

function heading({ state, start, minutes }: Shown): Text {
  if (state === "no-show") return "missed";
  return state === "booked" && start + minutes * MINUTE < Date.now() ? "past" : state;
}

function show(call: Shown): void {
  about = named(words, locale, call);
  const what = heading(call);
  const movable = call.state === "booked";
  document.title = `${about.title} – ${SITE.name}`;
  write("what", about.say(what, call.with));
  const where = call.where ?? "";
  if (node("where").textContent !== where) node("where").replaceChildren(...place(where));
  write("keep", about.say("keep"));
  write("cancel", sure ? words.sure : about.say("cancel"));
  // The duration stays on one line.
  write("when", `${dates.format(call.start)} · ${lengths.format(call.minutes).replaceAll(" ", "\u00a0")}`);
  write("zone", fill(words.zone, { zone: zoneAt(call.start) }));
  write("hint", what === "cancelled" || what === "missed" ? about.say("rebook") : "");
  toggle("actions", what === "booked");
  toggle("moving", movable && call.slots.length > 0);
  toggle("full", movable && call.slots.length === 0);
  const times = JSON.stringify(call.slots);
  if (times === drawn) return;
  drawn = times;
  node("slots").replaceChildren(
    ...call.slots.map(({ id, start }) => {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = dates.format(start);
      button.addEventListener("click", () => void make({ what: "move", slot: id }));
      const item = document.createElement("li");
      item.append(button);
      return item;
    }),
  );
}

/** The first press asks for confirmation in the same place: a dialog would be one more thing to close. */
function doubt(on: boolean): void {
  sure = on;
  write("cancel", on ? words.sure : about.say("cancel"));
  toggle("keep", on);
}

document.documentElement.lang = locale;
document.documentElement.dir = direction;
document.title = `${about.title} – ${SITE.name}`;
write("site", SITE.name);
write("what", about.title);
write("other", words.moving);
write("full", words.full);
write("again", words.again);
write("file", words.calendar);
write("keep", about.say("keep"));
doubt(false);
node("file").setAttribute("href", `/calls/${encodeURIComponent(token)}.ics`);
node("cancel").addEventListener("click", () => {
  if (sure) void make({ what: "cancel" });
  else doubt(true);
});
node("keep").addEventListener("click", () => {
  doubt(false);
  node("cancel").focus();
});
node("again").addEventListener("click", () => void make(failed ?? { what: "view" }));
// Another link was pasted into the address bar.
addEventListener("hashchange", () => location.reload());
// Somebody else may have changed the call while the page was hidden.
document.addEventListener("visibilitychange", refresh);
addEventListener("online", refresh);

main.ariaBusy = "false";
refresh();
