/** The reports over HTTP, for concierges: a report as JSON, and its rows as CSV. */
import { type Context, Hono } from "hono";
import * as z from "zod";
import { CSV_HEAD } from "../durable-objects/reports/row.ts";
import { concierge, mayOpen } from "./door.ts";

type Bindings = { Bindings: Env };

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const Days = z.object({ from: day.optional(), to: day.optional() });

const desk = (c: Context<Bindings>) => c.env.REPORTS.getByName("reports");

/** The requested days, or the refusal. */
async function asked(c: Context<Bindings>) {
  const me = await concierge(c.req.raw, c.env, Date.now());
  if (!me || !mayOpen(me, null)) return c.json({ error: "ticket" }, 401);
  const days = Days.safeParse(c.req.query());
  return days.success ? days.data : c.json({ error: "malformed" }, 400);
}

export const reports = new Hono<Bindings>();

reports.get("/api/console/reports", async (c) => {
  const days = await asked(c);
  if (days instanceof Response) return days;
  const report = await desk(c).report(days);
  return report ? c.json(report) : c.json({ error: "malformed" }, 400);
});

reports.get("/api/console/reports.csv", async (c) => {
  const days = await asked(c);
  if (days instanceof Response) return days;
  let piece = await desk(c).csv(days, { began: -1, id: 0 });
  if (!piece) return c.json({ error: "malformed" }, 400);
  let text = CSV_HEAD;
  const encoder = new TextEncoder();
  // A long export is created only as fast as it is read.
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      controller.enqueue(encoder.encode(text + (piece?.text ?? "")));
      text = "";
      const place = piece?.place ?? null;
      if (place === null) controller.close();
      else piece = await desk(c).csv(days, place);
    },
  });
  return c.body(body, 200, {
    "Content-Type": "text/csv; charset=utf-8",
    "Content-Disposition": 'attachment; filename="conversations.csv"',
  });
});
