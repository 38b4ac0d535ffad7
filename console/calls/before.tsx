/** Background for the call: the lead score with its reasons, and the brief of the conversation. */
import { useEffect, useState } from "preact/hooks";
import type { BriefLine } from "../../protocol/frames.ts";
import type { Score } from "../../protocol/lead.ts";
import { BRIEF, factIn } from "../labels.ts";
import { REASON_OF_SCORE } from "../score.ts";
import { type Answer, ask } from "../state/ask.ts";
import { inOwnTime } from "../times.ts";
import { WORDS } from "./words.ts";

/** The part of a conversation that is read. */
interface Read {
  brief: { lines: readonly BriefLine[]; summary: { text: string } | null };
  score: Score;
}

/** What helps on the phone, in reading order. */
const ORDER: readonly BriefLine["label"][] = ["next", "promised", "want", "mood", "who", "told", "open"];

export function Before({ conversation }: { conversation: string }) {
  const [answer, setAnswer] = useState<Answer<Read> | null>(null);
  useEffect(() => {
    let stale = false;
    void ask<Read>(`/api/console/v1/conversations/${conversation}`).then((read) => {
      if (!stale) setAnswer(read);
    });
    return () => {
      stale = true;
    };
  }, [conversation]);
  if (answer === null) return <p role="status">{WORDS.loading}</p>;
  if (!answer.ok) return <p role="alert">{answer.why === "refused" ? WORDS.erased : WORDS.briefFailed}</p>;
  const { brief, score } = answer.value;
  return (
    <div class="before">
      <dl>
        {ORDER.flatMap((label) => {
          const lines = brief.lines.filter((line) => line.label === label);
          if (lines.length === 0) return [];
          return [
            <div key={label}>
              <dt>{BRIEF[label]}</dt>
              {lines.map(({ text }) => (
                <dd key={text}>{wordsOf(label, text)}</dd>
              ))}
            </div>,
          ];
        })}
      </dl>
      {brief.summary && <p>{brief.summary.text}</p>}
      <Warmth score={score} />
    </div>
  );
}

function Warmth({ score: { points, reasons } }: { score: Score }) {
  return (
    <div class="warmth">
      <p>
        <b>{WORDS.score(points)}</b>
        <meter min={0} max={100} value={points} aria-hidden="true" />
      </p>
      {reasons.length === 0 ? (
        <p>{WORDS.noScore}</p>
      ) : (
        <ul>
          {reasons.map(({ what, points }) => (
            <li key={what}>
              {REASON_OF_SCORE[what]} <b>{WORDS.points(points)}</b>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function wordsOf(label: BriefLine["label"], text: string): string {
  const fact = label === "who" ? factIn(text) : null;
  return fact ? `${fact.name}: ${fact.value}` : inOwnTime(text);
}
