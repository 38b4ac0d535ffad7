/** One line of the transcript. */
import { useMemo } from "preact/hooks";
import { never } from "../../protocol/never";
import type { Item } from "../../protocol/view";
import { lineId } from "../focus";
import { timeOf } from "../names";
import { Icon } from "../parts/icon";
import { site } from "../site";
import { REASON, WORDS } from "../words";
import { Plain, Rich } from "./rich";

interface LineProps {
  item: Item;
  /** What the visitor is called. */
  visitor: string;
  /** The line before is by the same speaker: the name is not said again. */
  goesOn: boolean;
  marked: boolean;
}

export function LineView({ item, visitor, goesOn, marked }: LineProps) {
  const inside = useMemo(() => content(item, visitor, goesOn), [item, visitor, goesOn]);
  const kind = item.kind === "said" ? item.by : item.kind;
  return (
    <li id={lineId(item.seq)} class={`line ${kind}${goesOn ? " goes-on" : ""}${marked ? " marked" : ""}`} tabIndex={-1}>
      {inside}
    </li>
  );
}

function content(item: Item, visitor: string, goesOn: boolean) {
  switch (item.kind) {
    case "said": {
      const name = item.by === "visitor" ? visitor : item.by === "assistant" ? site.assistant : (item.name ?? "");
      return (
        <>
          <p class={goesOn ? "who unseen" : "who"}>
            {item.by === "assistant" && <Icon name="spark" />}
            <b>{name}</b> <time dateTime={new Date(item.at).toISOString()}>{timeOf(item.at)}</time>
          </p>
          <div class="bubble" dir="auto">
            {item.by === "assistant" ? <Rich text={item.text} /> : <Plain text={item.text} />}
            {item.interrupted && <span class="cut">{WORDS.room.interrupted}</span>}
          </div>
          {item.sources && item.sources.length > 0 && (
            <p class="sources">
              {WORDS.room.sources}: {item.sources.map(({ title }) => title).join(" · ")}
            </p>
          )}
        </>
      );
    }
    case "note":
      return (
        <>
          <p class="who">
            <b>{item.name}</b> <time dateTime={new Date(item.at).toISOString()}>{timeOf(item.at)}</time>
            <span class="only">{WORDS.room.note}</span>
          </p>
          <div class="bubble" dir="auto">
            <Plain text={item.text} />
          </div>
        </>
      );
    case "notice":
      return (
        <p class="notice-text">
          <span>{noticeWords(item)}</span>
          <time dateTime={new Date(item.at).toISOString()}>{timeOf(item.at)}</time>
          {item.text && (
            <span class="promise">
              {WORDS.notice.promise}: {item.text}
            </span>
          )}
        </p>
      );
    default:
      return never(item);
  }
}

export function noticeWords({ what, name = "", trigger }: Extract<Item, { kind: "notice" }>): string {
  const { notice } = WORDS;
  switch (what) {
    case "asked":
    case "offer":
      return trigger ? `${notice[what]}: ${REASON[trigger]}` : notice[what];
    case "joined":
    case "dropped":
    case "returned":
    case "left":
    case "handedBack":
      return notice[what](name);
    case "back":
    case "expired":
    case "promised":
    case "closed":
      return notice[what];
    default:
      return never(what);
  }
}
