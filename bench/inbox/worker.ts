/** The inbox and its shelves alone, filled through the door that rooms use, with talks of twenty lines. */
import { Inbox } from "../../durable-objects/inbox/inbox.ts";
import type { InboxEntry, InboxQuery, Line } from "../../protocol/inbox.ts";

// Empty: no conversation is asked to report again.
export { Reports } from "../../durable-objects/reports/reports.ts";
export { Transcripts } from "../../durable-objects/transcripts/transcripts.ts";
export { Inbox };

const WORDS =
  "lot garden lake corner fence garage kitchen window price month school quiet street plan deposit contract build roof paint floor heating permit visit agent loan bank family dog tree hill river view north south light stone wood brick wall door stairs cellar balcony terrace pool drive gate".split(
    " ",
  );
const LINES = 20;

/** The same for the same number, on every machine. */
function dice(seed: number): (most: number) => number {
  let state = seed * 2_654_435_761 + 12_345;
  return (most) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % most;
  };
}

function entry(n: number, now: number): InboxEntry {
  const roll = dice(n);
  const said = (): string => Array.from({ length: 8 + roll(10) }, () => WORDS[roll(WORDS.length)]).join(" ");
  const last = now - (1_000_000 - n) * 30_000;
  const lines = Array.from({ length: LINES }, (_, i): Line => {
    const rare = i === 3 ? ` ticket${n} ` : "";
    return { seq: i + 1, at: last - (LINES - i) * 1_000, by: i % 2 ? "assistant" : "visitor", text: said() + rare };
  });
  const open = n % 50 === 0;
  return {
    facet: {
      conversation: n.toString(16).padStart(64, "0"),
      upTo: LINES,
      began: last - 60_000,
      last,
      held: "assistant",
      concierge: null,
      todos: open ? [{ kind: "callback", seq: 9, at: last, by: last + 86_400_000 }] : [],
      due: open ? last + 86_400_000 : null,
      snoozed: null,
      responsible: n % 10 === 0 ? { id: `ana${n % 5}@example.com`, name: "Ana" } : null,
      outcome: n % 8 === 0 ? "won" : null,
      amount: null,
      trigger: n % 3 === 0 ? "asked" : null,
      stage: null,
      score: n % 100,
      lang: n % 4 === 0 ? "es" : "en",
      lead: n % 5 === 0,
      unanswered: n % 20 === 0,
    },
    who: {
      name: `Visitor ${n}`,
      email: `visitor${n}@example.com`,
      phone: null,
      want: "a quiet plot near a school",
      words: lines.at(-1)?.text ?? "",
    },
    lines,
  };
}

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url);
    const inbox = env.INBOX.getByName("inbox");
    if (pathname === "/seed") {
      const [from, count] = [Number(searchParams.get("from")), Number(searchParams.get("count"))];
      await inbox.take(Array.from({ length: count }, (_, i) => entry(from + i, Date.now())));
      return Response.json({});
    }
    if (pathname === "/counts") return Response.json(await inbox.counts());
    const page = await inbox.list((await request.json()) as InboxQuery);
    return Response.json({ rows: page?.conversations.length, next: page?.next });
  },
};
