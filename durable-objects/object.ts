/** What the objects without sockets have in common: the site and the clock, which tests replace. */
import { DurableObject } from "cloudflare:workers";
import type { Site } from "../settings/schema.ts";
import site from "../settings/site.ts";

export abstract class GatewayObject extends DurableObject<Env> {
  protected get site(): Site {
    return site;
  }

  /** Milliseconds since 1970. */
  protected now(): number {
    return Date.now();
  }
}
