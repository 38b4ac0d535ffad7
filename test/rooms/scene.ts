/** What the tests may set on the rooms of this run: models, settings, clock. Read at every use, so it outlives a room's sleep. */
import type { LanguageModelV4 } from "@ai-sdk/provider";
import type { Patience } from "../../assistant/stream/watchdog.ts";
import type { Site } from "../../settings/schema.ts";
import type { SiteTool } from "../../settings/tool.ts";

interface Scene {
  /** Models by conversation; others speak with the embedded one. */
  models: Map<string, readonly LanguageModelV4[]>;
  patience: Map<string, Patience>;
  site: Partial<Site>;
  /** Tools of the site. */
  tools: readonly SiteTool[];
  /** Milliseconds that the objects' clock is ahead. */
  ahead: number;
  /** Conversations whose writes fail. */
  broken: Set<string>;
  /** Conversations whose room throws when it is asked anything. */
  dead: Set<string>;
  /** Conversations whose file is not dropped, as when the machine dies at that moment. */
  undropped: Set<string>;
  /** Conversations in which whatever looks at the site's settings throws. */
  faulty: Set<string>;
  /** Conversations on whose sockets nothing has been heard for a minute, by role. */
  silent: Set<string>;
  /** Rows written, by conversation: statements of SQLite and alarms set. */
  rows: Map<string, number>;
  /** The lobby is out of reach. */
  lobbyDown: boolean;
  /** The webhooks are out of reach, or take what they are handed and their answer is lost. */
  webhooks: "up" | "down" | "mute";
  /** The reports are out of reach, or take what they are handed and their answer is lost. */
  reports: "up" | "down" | "mute";
  /** The index of contacts is out of reach, or takes what it is handed and its answer is lost. */
  contacts: "up" | "down" | "mute";
  /** The inbox is out of reach, or takes what it is handed and its answer is lost. */
  inbox: "up" | "down" | "mute";
  /** Environment variables of the objects, read when they wake. */
  secrets: Record<string, string>;
}

export const scene: Scene = {
  models: new Map(),
  patience: new Map(),
  site: {},
  tools: [],
  ahead: 0,
  broken: new Set(),
  silent: new Set(),
  faulty: new Set(),
  undropped: new Set(),
  dead: new Set(),
  rows: new Map(),
  lobbyDown: false,
  webhooks: "up",
  reports: "up",
  contacts: "up",
  inbox: "up",
  secrets: {},
};

type Change = Pick<Scene, "site" | "tools" | "ahead" | "lobbyDown" | "webhooks" | "reports" | "contacts" | "inbox">;

/** Sets something for the length of a block: `using _later = use({ ahead: 61_000 })`. */
export function use(change: Partial<Change>): Disposable {
  const { site, tools, ahead, lobbyDown, webhooks, reports, contacts, inbox } = scene;
  const before = { site, tools, ahead, lobbyDown, webhooks, reports, contacts, inbox };
  Object.assign(scene, change);
  return { [Symbol.dispose]: () => Object.assign(scene, before) };
}
