/**
 * The rows of a list. Each is as high as any other, so only those on the screen and near it exist, however many there are.
 */
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { useDesk } from "../context.ts";
import { rowId } from "../focus.ts";
import { RowView } from "./row.tsx";
import { WORDS } from "./words.ts";

/** The height of a row in pixels, as in style/inbox.css. */
const HEIGHT = 88;
/** Rows beyond the edges that exist too, so that scrolling shows no gap. */
const BEYOND = 8;

export function List() {
  const { desk } = useDesk();
  const { inbox } = desk;
  const rows = inbox.rows.value;
  const cursor = inbox.cursor.value;
  const place = useRef<HTMLDivElement>(null);
  const [shown, show] = useState({ top: 0, height: 800 });
  const look = () => {
    const box = place.current;
    if (!box) return;
    const top = Math.floor(box.scrollTop / HEIGHT) * HEIGHT;
    if (top !== shown.top || box.clientHeight !== shown.height) show({ top, height: box.clientHeight });
    if (box.scrollTop + box.clientHeight > box.scrollHeight - 20 * HEIGHT) void inbox.more();
  };
  useLayoutEffect(look);
  // The keys move the cursor to a row that may not exist yet: it is scrolled to, and has the focus when it exists.
  useLayoutEffect(() => {
    const box = place.current;
    const at = rows.findIndex((row) => row.conversation === cursor);
    if (!box || cursor === null || at < 0) return;
    if (at * HEIGHT < box.scrollTop) box.scrollTop = at * HEIGHT;
    else if ((at + 1) * HEIGHT > box.scrollTop + box.clientHeight) box.scrollTop = (at + 1) * HEIGHT - box.clientHeight;
    look();
  }, [cursor]);
  useLayoutEffect(() => {
    const held = document.activeElement;
    const isOurs = held === document.body || place.current?.contains(held) || held?.id === "inbox";
    const row = cursor === null ? null : document.getElementById(rowId(cursor));
    if (row && row !== held && isOurs) row.focus({ preventScroll: true });
  }, [cursor, shown]);
  // Another list begins at its top.
  useLayoutEffect(() => {
    if (place.current) place.current.scrollTop = 0;
  }, [inbox.view.value, inbox.query.value, inbox.filters.value]);
  const first = Math.max(0, shown.top / HEIGHT - BEYOND);
  const last = Math.min(rows.length, Math.ceil((shown.top + shown.height) / HEIGHT) + BEYOND);
  return (
    <div class="inbox-list" ref={place} onScroll={look} aria-busy={inbox.loading.value}>
      {rows.length === 0 ? (
        <Empty />
      ) : (
        <ul aria-label={WORDS.list(WORDS.views[inbox.view.value])} style={{ height: rows.length * HEIGHT }}>
          {rows.slice(first, last).map((row, i) => (
            <li
              key={row.conversation}
              class="inbox-row-box"
              aria-setsize={inbox.hasMore.value ? -1 : rows.length}
              aria-posinset={first + i + 1}
              style={{ transform: `translateY(${(first + i) * HEIGHT}px)` }}
            >
              <RowView row={row} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Empty() {
  const { desk } = useDesk();
  const { inbox } = desk;
  if (inbox.failure.value !== null) {
    return (
      <div class="inbox-empty" role="alert">
        <p>{WORDS.failed}</p>
        <button type="button" class="button" onClick={() => void inbox.refresh()}>
          {WORDS.again}
        </button>
      </div>
    );
  }
  if (inbox.loading.value) return <p class="inbox-empty">{WORDS.loading}</p>;
  if (!inbox.isNarrowed.value) return <p class="inbox-empty">{WORDS.empty[inbox.view.value]}</p>;
  return (
    <div class="inbox-empty" role="status">
      <p>{WORDS.nothing}</p>
      <button type="button" class="button" onClick={() => inbox.widen()}>
        {WORDS.clear}
      </button>
    </div>
  );
}
