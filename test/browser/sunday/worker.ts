/** The gateway on a Sunday at three in the morning where its people live, and its clock stands still. */
import app, { Conversation as Room, Calendar as SiteCalendar } from "../../../worker/index.ts";

export * from "../../../worker/index.ts";

const SUNDAY = Date.parse("2027-02-07T03:00:00-08:00");

export class Conversation extends Room {
  protected override now(): number {
    return SUNDAY;
  }
}

export class Calendar extends SiteCalendar {
  protected override now(): number {
    return SUNDAY;
  }
}

export default app;
