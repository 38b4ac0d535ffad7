/** The reports alone, with a way to fill them by SQL: a million rows through the front door would take an hour. */
import { Reports as Product } from "../../durable-objects/reports/reports.ts";
import { COUNTERS, type Counter } from "../../protocol/report.ts";

/** What a row adds to each sum, as SQL over its number `n`; a counter that is not named adds nothing. */
const ADDS: Partial<Record<Counter, string>> = {
  conversations: "1",
  contained: "n % 10 < 7",
  abandonedWaiting: "n % 40 = 3",
  abandonedAssistant: "n % 9 = 2",
  booked: "n % 11 = 4",
  qualified: "n % 8 = 1",
  asked: "n % 10 = 7",
  emotion: "n % 10 = 8",
  buyer: "n % 10 = 9",
  turns: "4",
  tries: "4",
  tokensIn: "5200",
  tokensOut: "400",
};

/** What a row holds besides its columns: as long as those of the front door. */
const ENTRY = {
  episode: 1,
  ended: 1_795_542_917_574,
  contained: false,
  handoffs: { asked: 1 },
  takeovers: 0,
  firstHumanMs: 35_000,
  waitedMs: 20_000,
  abandoned: null,
  booked: false,
  qualified: false,
  satisfaction: { score: 5, handler: "concierge" },
  marks: { early: 0, right: 1, late: 0 },
  turns: 4,
  tries: 4,
  tokensIn: 5_200,
  tokensOut: 400,
};

const TIMES = [
  ["waitedMs", "id % 10 >= 7", 60],
  ["firstHumanMs", "id % 10 >= 8", 90],
] as const;

export class Reports extends Product {
  /** @param span milliseconds over which the rows are spread, the last of them now */
  async seed(rows: number, span: number): Promise<void> {
    const { sql } = this.ctx.storage;
    const from = Date.now() - span;
    const part = 50_000;
    for (let first = 0; first < rows; first += part) {
      this.ctx.storage.transactionSync(() => {
        sql.exec(
          `WITH RECURSIVE numbers (n) AS (SELECT ? UNION ALL SELECT n + 1 FROM numbers WHERE n < ?)
           INSERT INTO episodes (id, conversation, episode, upTo, began, day, entry)
           SELECT n, lower(hex(randomblob(32))), 1, 12, began, strftime('%F', began / 1000, 'unixepoch'), ?
           FROM (SELECT n, ? + CAST((n * 7919 % ?) * ? AS INTEGER) AS began FROM numbers)`,
          first,
          Math.min(first + part, rows) - 1,
          JSON.stringify(ENTRY),
          from,
          rows,
          span / rows,
        );
      });
    }
    // A wait of up to a minute for three in ten, and a first word within a minute and a half for two of them.
    for (const [time, which, longest] of TIMES) {
      sql.exec(
        `INSERT INTO times (time, day, second, n) SELECT '${time}', day, id * 31 % ${longest} AS second, COUNT(*) FROM episodes WHERE ${which} GROUP BY day, second`,
      );
    }
    const names = COUNTERS.map((name) => `"${name}"`).join(", ");
    const sums = COUNTERS.map((name) => `SUM(${ADDS[name] ?? "0"})`).join(", ");
    sql.exec(
      `INSERT INTO sums (at, ${names}) SELECT quarter, ${sums} FROM (SELECT began / 900000 * 900000 AS quarter, id AS n FROM episodes) GROUP BY quarter`,
    );
  }

  async size(): Promise<number> {
    return this.ctx.storage.sql.databaseSize;
  }
}

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    const url = new URL(request.url);
    const desk = env.REPORTS.getByName("reports") as unknown as DurableObjectStub<Reports>;
    if (url.pathname === "/seed") {
      await desk.seed(Number(url.searchParams.get("rows")), Number(url.searchParams.get("span")));
      return Response.json({ bytes: await desk.size() });
    }
    return Response.json(await desk.report(Object.fromEntries(url.searchParams)));
  },
};
