/** The gateway with rooms of yesterday among those of today: what yesterday's promised is overdue now. */
import app, { Conversation as Room } from "../../../worker/index.ts";

export * from "../../../worker/index.ts";

const DAY_AND_MORE = 26 * 3_600_000;

export class Conversation extends Room {
  protected override now(): number {
    const isOld = Number.parseInt(this.ctx.id.toString().slice(-1), 16) % 2 === 1;
    return Date.now() - (isOld ? DAY_AND_MORE : 0);
  }
}

export default app;
