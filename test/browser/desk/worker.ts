/** The gateway with a site that takes calls around the clock, lets rooms be claimed, offers a call where it has no answer, and tells two receivers everything. */
import { Calendar as Diary } from "../../../durable-objects/calendar/calendar.ts";
import { Conversation as Room } from "../../../durable-objects/conversation/conversation.ts";
import { Lobby as LiveList } from "../../../durable-objects/lobby/lobby.ts";
import { Webhooks as SiteWebhooks } from "../../../durable-objects/webhooks/webhooks.ts";
import { USUAL_TYPES } from "../../../protocol/webhooks.ts";
import { SiteHours, WEEKDAYS } from "../../../settings/hours.ts";
import type { Site } from "../../../settings/schema.ts";
import app from "../../../worker/index.ts";

export * from "../../../worker/index.ts";

const hours = SiteHours.parse({
  zone: "UTC",
  week: Object.fromEntries(WEEKDAYS.map((day) => [day, ["00:00-24:00"]])),
  leadMinutes: 0,
  slotMinutes: 15,
  reminderMinutes: 0,
});

/** `HOOKS` is where the test listens; it is set only where webhooks are looked at. */
function atDesk(site: Site, env: object): Site {
  const origin: unknown = Reflect.get(env, "HOOKS");
  const hook = (path: string) => ({ url: `${origin}${path}`, events: [...USUAL_TYPES], secret: "WEBHOOK_SECRET" });
  return {
    ...site,
    hours,
    mode: "claim",
    policy: { ...site.policy, unanswered: "call" },
    unansweredLimit: 1,
    webhooks: typeof origin === "string" ? [hook("/crm"), hook("/old")] : [],
  };
}

export class Conversation extends Room {
  protected override get site(): Site {
    return atDesk(super.site, this.env);
  }
}

export class Lobby extends LiveList {
  protected override get site(): Site {
    return atDesk(super.site, this.env);
  }
}

export class Webhooks extends SiteWebhooks {
  protected override get site(): Site {
    return atDesk(super.site, this.env);
  }
}

export class Calendar extends Diary {
  protected override get site(): Site {
    return atDesk(super.site, this.env);
  }
}

export default app;
