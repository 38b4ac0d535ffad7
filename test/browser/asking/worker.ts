/** The gateway with a site whose assistant asks the humans what it does not know, and that shows what visitors type. */
import { Conversation as Room } from "../../../durable-objects/conversation/conversation.ts";
import { Lobby as LiveList } from "../../../durable-objects/lobby/lobby.ts";
import type { Site } from "../../../settings/schema.ts";
import app from "../../../worker/index.ts";

export * from "../../../worker/index.ts";

const asking = (site: Site): Site => ({
  ...site,
  preview: true,
  policy: { ...site.policy, unanswered: "ask" },
  times: { ...site.times, drop: 30, question: 40 },
  concierges: [{ id: "cai@local", capacity: 2, languages: [], calls: false }],
});

export class Conversation extends Room {
  protected override get site(): Site {
    return asking(super.site);
  }
}

export class Lobby extends LiveList {
  protected override get site(): Site {
    return asking(super.site);
  }
}

export default app;
