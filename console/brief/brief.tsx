/** What a concierge reads before the first keystroke. Every line links to the message it is based on. */

import type { BriefLine, Card } from "../../protocol/frames.ts";
import { useDesk } from "../context.ts";
import { PLACES } from "../focus.ts";
import { BRIEF, factIn, reasonOf } from "../labels.ts";
import { inOwnTime, timeOf } from "../names.ts";
import { BlockButton } from "../parts/block.tsx";
import { Icon } from "../parts/icon.tsx";
import { bare } from "../parts/rich.tsx";
import { Rights } from "../parts/rights.tsx";
import { REASON_OF_SCORE } from "../score.ts";
import { site } from "../site.ts";
import type { OpenRoom } from "../state/room.ts";
import { WORDS } from "../words.ts";

/** In reading order, around the summary and the score; `why` has its own place at the top. */
const FIRST: readonly BriefLine["label"][] = ["next", "promised", "want"];
const THEN: readonly BriefLine["label"][] = ["mood", "who"];
const LAST: readonly BriefLine["label"][] = ["told", "earlier", "page", "open"];

interface BriefProps {
  room: OpenRoom;
  show(seq: number): void;
}

export function Brief({ room, show }: BriefProps) {
  const { desk } = useDesk();
  const lines = room.brief.value;
  const open = desk.briefOpen.value;
  const groups = (labels: readonly BriefLine["label"][]) =>
    labels.map((label) => (
      <Group key={label} label={label} lines={lines.filter((line) => line.label === label)} room={room} show={show} />
    ));
  return (
    <aside class={open ? "brief open" : "brief"} aria-labelledby="brief-title">
      <header class="brief-head">
        <h2 id="brief-title">
          <button
            type="button"
            id={PLACES.brief}
            aria-expanded={open}
            onClick={() => {
              desk.briefOpen.value = !open;
            }}
          >
            {WORDS.brief.title}
            {!open && <span class="glance">{glance(desk.lobby.card(room.id))}</span>}
            <Icon name="fold" />
          </button>
        </h2>
      </header>
      <div class="brief-body">
        <Why card={desk.lobby.card(room.id)} lines={lines} show={show} />
        {lines.length === 0 && <p class="empty">{WORDS.brief.pending}</p>}
        {groups(FIRST)}
        <Summary room={room} show={show} />
        {groups(THEN)}
        <Warmth room={room} show={show} />
        {groups(LAST)}
        {desk.me.only === undefined && <BlockButton room={room} />}
        {desk.me.admin && <Rights room={room} />}
      </div>
    </aside>
  );
}

/** What a collapsed brief still shows. */
const glance = (card: Card | null): string => (card?.reason ? reasonOf(card.reason) : "");

/** The reason and the visitor's words behind it: from the lobby's card, else from the brief itself. */
function Why({ card, lines, show }: { card: Card | null; lines: readonly BriefLine[] } & Pick<BriefProps, "show">) {
  const line = lines.find(({ label }) => label === "why");
  const reason = card?.reason ? reasonOf(card.reason) : null;
  if (!reason && !line) return null;
  const cite = card?.evidence?.seqs.at(-1) ?? line?.cite ?? null;
  const span = reason ? card?.evidence?.span : undefined;
  return (
    <section class="why" data-now={card !== null && card.stage !== "live"}>
      <h3 class="unseen">{BRIEF.why}</h3>
      <p class="why-reason">
        <b>{reason ?? BRIEF.why}</b>
      </p>
      {span ? (
        <Cited cite={cite} show={show}>
          <q>{span}</q>
        </Cited>
      ) : (
        line &&
        line.text !== reason && (
          <Cited cite={cite} show={show}>
            {line.text}
          </Cited>
        )
      )}
    </section>
  );
}

/** Written by the model and marked as such: it may be wrong, so it links to the last message that the model saw. */
function Summary({ room, show }: BriefProps) {
  const summary = room.summary.value;
  if (summary === null) return null;
  const { items } = room.view.value;
  return (
    <section class="summary">
      <h3>
        <Icon name="spark" /> {WORDS.brief.summary}
        <time class="faint">{WORDS.brief.upTo(timeAt(items, summary.upTo))}</time>
      </h3>
      <Cited cite={summary.upTo} show={show}>
        <span class="brief-text">{bare(summary.text)}</span>
      </Cited>
    </section>
  );
}

/** The lead score; each reason links to the message it is based on. */
function Warmth({ room, show }: BriefProps) {
  const score = room.score.value;
  if (score === null || score.reasons.length === 0) return null;
  return (
    <section class="warmth">
      <h3>{WORDS.brief.warmth(score.points)}</h3>
      <p>
        {score.reasons.map(({ what, points, seq }) => (
          <button key={what} type="button" class="tag" title={WORDS.brief.see} onClick={() => show(seq)}>
            {REASON_OF_SCORE[what]} +{points}
          </button>
        ))}
      </p>
    </section>
  );
}

/** A fact about the visitor comes as `field: value`; a URL is shown without `https://` and `www.`. */
function BriefText({ label, text }: Pick<BriefLine, "label" | "text">) {
  const fact = label === "who" ? factIn(text, Object.values(site.fields)) : null;
  if (fact) {
    return (
      <span class="brief-text">
        <span class="faint">{fact.name}</span> {fact.value}
      </span>
    );
  }
  const shown =
    label === "page" ? text.replace(/^https?:\/\/(?:www\.)?/, "") : label === "told" ? bare(text) : inOwnTime(text);
  return <span class="brief-text">{shown}</span>;
}

interface GroupProps {
  label: BriefLine["label"];
  lines: readonly BriefLine[];
  room: OpenRoom;
  show(seq: number): void;
}

function Group({ label, lines, room, show }: GroupProps) {
  if (lines.length === 0) return null;
  const { items } = room.view.value;
  return (
    <section class="brief-group" data-label={label}>
      <h3>{BRIEF[label]}</h3>
      <ul>
        {lines.map(({ text, cite }) => (
          <li key={`${cite} ${text}`}>
            <Cited cite={cite} show={show}>
              <BriefText label={label} text={text} />
              {cite !== null && <time class="faint">{timeAt(items, cite)}</time>}
            </Cited>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Cited(props: { cite: number | null; show(seq: number): void; children: preact.ComponentChildren }) {
  const { cite, show, children } = props;
  if (cite === null) return <p class="brief-line">{children}</p>;
  return (
    <button type="button" class="brief-line cited" onClick={() => show(cite)}>
      {children} <span class="unseen">{WORDS.brief.see}</span>
    </button>
  );
}

function timeAt(items: readonly { seq: number; at: number }[], seq: number): string {
  const item = items.findLast((one) => one.seq <= seq);
  return item ? timeOf(item.at) : "";
}
