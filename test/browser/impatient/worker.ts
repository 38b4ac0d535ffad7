/** The gateway with a site that waits for seconds instead of minutes,, whose consoles claim, and who is gone for a second has left. */
import { Conversation as Room } from "../../../durable-objects/conversation/conversation.ts";
import { Lobby as LiveList } from "../../../durable-objects/lobby/lobby.ts";
import type { Site } from "../../../settings/schema.ts";
import app from "../../../worker/index.ts";

export { Calendar } from "../../../durable-objects/calendar/calendar.ts";
export { Contacts } from "../../../durable-objects/contacts/contacts.ts";
export { Inbox } from "../../../durable-objects/inbox/inbox.ts";
export { Reports } from "../../../durable-objects/reports/reports.ts";
export { Spending } from "../../../durable-objects/spending/spending.ts";
export { Transcripts } from "../../../durable-objects/transcripts/transcripts.ts";
export { Webhooks } from "../../../durable-objects/webhooks/webhooks.ts";

const impatient = (site: Site): Site => ({ ...site, mode: "claim", times: { ...site.times, wait: 4, drop: 1 } });

export class Conversation extends Room {
  protected override get site(): Site {
    return impatient(super.site);
  }
}

export class Lobby extends LiveList {
  protected override get site(): Site {
    return impatient(super.site);
  }
}

export default app;
