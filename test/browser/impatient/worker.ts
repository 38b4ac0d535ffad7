/** The gateway with a site that waits for seconds instead of minutes, whose consoles claim, and who is gone for a second has left. */
import { Conversation as Room } from "../../../durable-objects/conversation/conversation.ts";
import { Lobby as LiveList } from "../../../durable-objects/lobby/lobby.ts";
import type { Site } from "../../../settings/schema.ts";
import app from "../../../worker/index.ts";

/** What stands below takes the place of the class of its name. */
export * from "../../../worker/index.ts";

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
