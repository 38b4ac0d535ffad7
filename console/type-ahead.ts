/**
 * Type-ahead: concierges who work by keys are faster than a socket. Keys that are pressed while their target is still
 * loading (a room, the lobby, the floor, a dialog) are queued and replayed in order once it is there, as if it had been
 * there at once. They are never replayed anywhere else: moving on, or a target that fails to load, clears the queue.
 */
import { effect } from "@preact/signals";
import { composing } from "./composing.ts";
import { fieldOf, isDialogPending, PLACES } from "./focus.ts";
import type { Desk, Telling } from "./state/desk.ts";
import { isPending, type Target } from "./state/pending.ts";

interface QueuedKey {
  event: KeyboardEvent;
  /** What has to load before it is replayed, besides the keys before it. */
  target: Target | undefined;
}

export interface TypeAhead {
  /** Stops the event and replays it once the target has loaded. */
  queue(event: KeyboardEvent, target: Target): void;
  stop(): void;
}

/** After these nothing of what was typed next applies. */
const FAILURES: readonly Telling["what"][] = ["barred", "refused", "unconnected"];

/** @param isIgnored whether no command listens to this key as things stand */
export function typeAhead(desk: Desk, isIgnored: (event: KeyboardEvent) => boolean): TypeAhead {
  let keys: QueuedKey[] = [];
  /** The field in which the first key of the queue was pressed. */
  let origin: Element | null = null;
  let isScheduled = false;
  let isReplaying = false;

  const clear = () => {
    keys = [];
  };
  /** The concierge does something else: the focus is no longer taken for the reply either. */
  const cancel = () => {
    clear();
    desk.joining.value = null;
  };
  const isBlocked = ({ target }: QueuedKey) =>
    isDialogPending() || isPending(desk, "floor") || (target !== undefined && isPending(desk, target));

  const queue = (event: KeyboardEvent, target?: Target) => {
    event.preventDefault();
    event.stopPropagation();
    // A replayed key whose command has to wait as well keeps its place before those that were pressed after it.
    if (isReplaying) keys.unshift({ event, target });
    else keys.push({ event, target });
    if (!isScheduled) requestAnimationFrame(drain);
    isScheduled = true;
  };

  /** One key a frame, so that the page has drawn the effect of the one before. */
  const drain = () => {
    const [first] = keys;
    isScheduled = first !== undefined;
    if (!first) return;
    requestAnimationFrame(drain);
    if (isPending(desk, "floor")) first.target = "floor";
    if (isBlocked(first)) return;
    if (first.target === "floor" && !desk.room.peek()?.mine.peek()) return clear();
    keys.shift();
    isReplaying = true;
    replay(first.event);
    isReplaying = false;
  };

  const capture = (event: KeyboardEvent) => {
    const { key, isTrusted } = event;
    // Replayed keys are not trusted.
    if (!isTrusted || composing(event)) return;
    if (key === "Escape") return cancel();
    const isShortcut = (event.ctrlKey || event.metaKey) && !event.getModifierState("AltGraph");
    if (isShortcut || (key.length > 1 && key !== "Enter" && key !== "Backspace")) return;
    const field = fieldOf(event);
    const [first] = keys;
    if (first) {
      if (field !== null && field !== origin && isBlocked(first)) cancel();
      else queue(event);
      return;
    }
    origin = field;
    if (isDialogPending()) return queue(event);
    const target = field === null ? "floor" : key === "Enter" ? sendsTo(field) : undefined;
    if (target && isPending(desk, target) && (field || !isIgnored(event))) queue(event, target);
  };

  /** What Enter needs in a field that is there before the rest has loaded. */
  const sendsTo = (field: Element): Target | undefined => {
    if (desk.sheet.peek() === "palette") return "lobby";
    // A reply is kept and sent later by itself; notes and whispers are not.
    return field.id === PLACES.compose && desk.room.peek()?.draft.mode.peek() !== "reply" ? "room" : undefined;
  };

  addEventListener("keydown", capture, true);
  addEventListener("pointerdown", cancel, true);
  const stops = [
    effect(() => {
      desk.opened.value;
      if (!isReplaying && !isDialogPending()) clear();
    }),
    effect(() => {
      const told = desk.told.value;
      if (told && FAILURES.includes(told.what)) clear();
    }),
  ];
  return {
    queue,
    stop() {
      removeEventListener("keydown", capture, true);
      removeEventListener("pointerdown", cancel, true);
      for (const stop of stops) stop();
      clear();
    },
  };
}

/** Does what the listeners of the page do for a key, and what the browser does for it by default. */
function replay(event: KeyboardEvent): void {
  const { key } = event;
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || !focused.dispatchEvent(new KeyboardEvent("keydown", event))) return;
  // Deprecated, and the one way to type into a field that keeps its undo history.
  if (key === "Backspace") document.execCommand("delete");
  else if (key !== "Enter") document.execCommand("insertText", false, key);
  else if (focused instanceof HTMLTextAreaElement) document.execCommand("insertText", false, "\n");
  else if (focused instanceof HTMLInputElement) focused.form?.requestSubmit();
  else focused.click();
}
