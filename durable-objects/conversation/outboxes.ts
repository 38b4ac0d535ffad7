/** What one room tells others until they have it: the lobby its card, others its news, rows and contacts. */
import type { Event } from "../../protocol/events.ts";
import { type Entry as Findable, keptIn } from "../../protocol/kept.ts";
import { redactAll, redactFact } from "../../protocol/redact.ts";
import { episodes } from "../../protocol/report.ts";
import type { Payload } from "../../protocol/webhooks.ts";
import type { Site } from "../../settings/schema.ts";
import type { Entry } from "../reports/row.ts";
import { payloads } from "../webhooks/payloads.ts";
import type { Audience } from "./audience.ts";
import { Handover } from "./handover.ts";
import type { Log } from "./log.ts";
import { Outbox, type PutAnswer } from "./outbox.ts";

export interface TellingHost {
  id: string;
  env: Env;
  site(): Site;
  now(): number;
  log: Log;
  audience: Audience;
  /** What the lobby said. */
  answered(answer: PutAnswer): void;
  /** The time of a next try may have changed. */
  changed(): void;
}

/** What is older than this many milliseconds is not sent: had it been sent at once, its retries would be over by now. */
const STALE = 3 * 86_400_000;

export function tellings({ id, env, site, now, log, audience, answered, changed }: TellingHost) {
  const lobby = () => env.LOBBY.getByName("lobby");
  const taken = (key: string) => ({
    taken: () => Number(log.read(key) ?? 0),
    setTaken: (seq: number) => log.write(key, String(seq)),
  });
  const outbox = new Outbox({
    now,
    put: (card) => lobby().put(card),
    gone: (seq) => lobby().gone(id, seq),
    told: () => Number(log.read("told") ?? 0),
    setTold: (seq) => log.write("told", String(seq)),
    announced: () => audience.announced(),
    setAnnounced: (at) => audience.setAnnounced(at),
    answered,
    changed,
  });
  const handover = new Handover<Payload>({
    name: "webhooks",
    now,
    things: (since) => news({ conversation: id, epoch: log.epoch, events: log.all() }, since, site(), now()),
    take: (things) => env.COURIER.getByName("courier").take(things),
    ...taken("taken"),
    changed,
  });
  const reporting = new Handover<Entry>({
    name: "reports",
    now,
    things: (since) => entries(id, log.all(), since),
    take: (things) => env.REPORTS.getByName("reports").take(things),
    ...taken("reported"),
    changed,
  });
  const contacts = new Handover<Findable>({
    name: "contacts",
    now,
    things: () => [{ conversation: id, upTo: log.state.kept, contacts: keptIn(log.state) }],
    take: (things) => env.CONTACTS.getByName("contacts").take(things),
    ...taken("findable"),
    changed,
  });
  return { outbox, handover, reporting, contacts };
}

function news(
  source: Parameters<typeof payloads>[0],
  since: number,
  { webhooks, redact }: Site,
  now: number,
): Payload[] {
  const wanted = new Set(webhooks.flatMap(({ events }) => events));
  // Before anything is cut short: half a number is not recognised as one.
  const events = redact.webhooks ? source.events.map(redactFact) : source.events;
  const fresh = payloads({ ...source, events }, since).filter(
    ({ event }) => wanted.has(event.type) && Date.parse(event.timestamp) > now - STALE,
  );
  return redact.webhooks ? fresh.map(({ id, event }) => ({ id, event: redactAll(event) })) : fresh;
}

/** The episodes that something happened in after this seq. */
const entries = (conversation: string, events: readonly Event[], since: number): Entry[] =>
  episodes(events)
    .filter(({ upTo }) => upTo > since)
    .map((episode) => ({ ...episode, conversation }));
