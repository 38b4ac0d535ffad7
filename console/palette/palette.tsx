/** The palette (Ctrl+K or Cmd+K): finds any conversation and any action by a few letters. */
import { useComputed, useSignal } from "@preact/signals";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { composing } from "../composing.ts";
import { useDesk } from "../context.ts";
import { keepFocus } from "../focus.ts";
import { WORDS } from "../words.ts";
import { type Entry, entries } from "./entries.ts";

const LIST = "palette-list";

export function Palette() {
  const { desk, preferences } = useDesk();
  const dialog = useRef<HTMLDialogElement>(null);
  const typed = useSignal("");
  const at = useSignal(0);
  const found = useComputed(() => entries(typed.value, desk, preferences)).value;
  const current = found[Math.min(at.value, found.length - 1)];
  const chosen = useRef<Entry | null>(null);
  // At once: the next key is for it.
  useLayoutEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    if (current) document.getElementById(optionId(current))?.scrollIntoView({ block: "nearest" });
  }, [current?.id]);
  const choose = (entry: Entry | undefined) => {
    chosen.current = entry ?? null;
    dialog.current?.close();
  };
  const move = (by: number) => {
    if (found.length > 0) at.value = (Math.min(at.value, found.length - 1) + by + found.length) % found.length;
  };
  const { palette } = WORDS;
  return (
    <dialog
      ref={dialog}
      class="modal palette"
      aria-label={palette.title}
      onClose={() => {
        desk.sheet.value = null;
        chosen.current?.run();
        setTimeout(keepFocus);
      }}
      closedby="any"
    >
      <input
        type="text"
        role="combobox"
        aria-label={palette.label}
        aria-expanded={found.length > 0}
        aria-controls={LIST}
        aria-autocomplete="list"
        aria-activedescendant={current && optionId(current)}
        placeholder={palette.placeholder}
        autoComplete="off"
        value={typed.value}
        onInput={(e) => {
          typed.value = e.currentTarget.value;
          at.value = 0;
        }}
        onKeyDown={(e) => {
          if (composing(e)) return;
          if (e.key === "ArrowDown") move(1);
          else if (e.key === "ArrowUp") move(-1);
          else if (e.key === "Enter") choose(current);
          else return;
          e.preventDefault();
        }}
      />
      <p class="unseen" role="status">
        {typed.value === "" ? "" : found.length === 0 ? palette.none : palette.found(found.length)}
      </p>
      <div id={LIST} role="listbox" aria-label={palette.title} class="picks">
        {found.map((entry) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field handles the keys
          <div
            key={entry.id}
            id={optionId(entry)}
            role="option"
            tabIndex={-1}
            aria-selected={entry === current}
            class="pick"
            onClick={() => choose(entry)}
          >
            <b>{entry.name}</b>
            <span class="faint">{entry.detail || palette[entry.kind]}</span>
          </div>
        ))}
      </div>
      {found.length === 0 && <p class="empty">{palette.none}</p>}
    </dialog>
  );
}

const optionId = ({ id }: Entry): string => `pick-${id}`;
