/** One line of the transcript. */
import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import { never } from "../../protocol/floor.ts";
import { lineId } from "../focus.ts";
import { timeOf } from "../names.ts";
import { Icon } from "../parts/icon.tsx";
import { Plain, Rich } from "../parts/rich.tsx";
import { site } from "../site.ts";
import type { Entry } from "../state/lines.ts";
import type { OpenRoom } from "../state/room.ts";
import { WORDS } from "../words.ts";
import { Marks } from "./marks.tsx";
import { decisionWords, noticeDetail, noticeWords } from "./notices.ts";

interface LineProps {
  room: OpenRoom;
  item: Entry;
  /** The visitor's display name. */
  visitor: string;
  /** The line before is by the same speaker, so the name is not repeated. */
  goesOn: boolean;
  marked: boolean;
  /** The newest line by our side that the visitor has read. */
  read: boolean;
}

export function LineView({ room, item, visitor, goesOn, marked, read }: LineProps) {
  const inside = useMemo(() => content(item, visitor, goesOn), [item, visitor, goesOn]);
  const isDecision =
    item.kind === "decision" || (item.kind === "notice" && (item.what === "asked" || item.what === "offer"));
  return (
    <li
      id={lineId(item.seq)}
      class={`line ${kindOf(item)}${goesOn ? " goes-on" : ""}${marked ? " marked" : ""}`}
      tabIndex={-1}
    >
      {inside}
      {isDecision && <Marks room={room} of={item.seq} />}
      {read && <p class="fate">{WORDS.room.read}</p>}
    </li>
  );
}

function kindOf(item: Entry): string {
  if (item.kind === "said") return item.by;
  if (item.kind === "note") return item.whisper ? "note whisper" : "note";
  return "notice";
}

function content(item: Entry, visitor: string, goesOn: boolean) {
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
          {item.choices && (
            <p class="sources">
              {WORDS.room.choices}: {item.choices.map(({ title }) => title).join(" · ")}
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
            <span class="only">{item.whisper ? WORDS.room.whisper : WORDS.room.note}</span>
          </p>
          <div class="bubble" dir="auto">
            <Plain text={item.text} />
          </div>
        </>
      );
    case "decision":
      return <Notice words={decisionWords(item)} at={item.at} />;
    case "notice": {
      const detail = noticeDetail(item);
      return (
        <Notice words={noticeWords(item)} at={item.at}>
          {detail && (
            <span class="promise">
              {detail.label}: {detail.text}
            </span>
          )}
        </Notice>
      );
    }
    default:
      return never(item);
  }
}

interface NoticeProps {
  words: string;
  at: number;
  children?: ComponentChildren;
}

function Notice({ words, at, children }: NoticeProps) {
  return (
    <p class="notice-text">
      <span>{words}</span>
      <time dateTime={new Date(at).toISOString()}>{timeOf(at)}</time>
      {children}
    </p>
  );
}
