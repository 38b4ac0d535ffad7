/** The gateway with a receiver of webhooks that never answers, so that what is to be told lies about. */
import { Conversation as Room } from "../../../durable-objects/conversation/conversation.ts";
import { Webhooks as SiteWebhooks } from "../../../durable-objects/webhooks/webhooks.ts";
import { WEBHOOK_TYPES } from "../../../protocol/webhooks.ts";
import type { Site } from "../../../settings/schema.ts";
import app from "../../../worker/index.ts";

/** What stands below takes the place of the class of its name. */
export * from "../../../worker/index.ts";

const silent = (site: Site): Site => ({
  ...site,
  // Nothing listens on this port.
  webhooks: [{ url: "http://127.0.0.1:9/hook", events: [...WEBHOOK_TYPES], secret: "WEBHOOK_SECRET" }],
});

export class Conversation extends Room {
  protected override get site(): Site {
    return silent(super.site);
  }
}

export class Webhooks extends SiteWebhooks {
  protected override get site(): Site {
    return silent(super.site);
  }
}

export default app;
