/** What one room owes other objects until they acknowledge it: its card, webhook events, reports, contacts, the inbox, messages. */
import type { Event } from "../../protocol/facts.ts";
import { type Entry as Findable, keptIn } from "../../protocol/kept.ts";
import { redactAll, redactFact } from "../../protocol/redact.ts";
import { episodes } from "../../protocol/report.ts";
import type { State } from "../../protocol/state.ts";
import { isUsual, type Payload } from "../../protocol/webhooks.ts";
import type { Site } from "../../settings/schema.ts";
import type { Outgoing } from "../mail/message.ts";
import type { Entry } from "../reports/row.ts";
import { Outbox, type OutboxOptions } from "../storage/outbox.ts";
import { webhooks } from "../webhooks/object.ts";
import { payloads } from "../webhooks/payloads.ts";
import type { Audience } from "./audience.ts";
import { inboxReport } from "./inbox-report.ts";
import { lobbyCard, type PutAnswer } from "./lobby-card.ts";
import type { Log } from "./log.ts";
import type { Reaching } from "./reach.ts";
import type { Runtime } from "./runtime.ts";

/** What is older than this many milliseconds is not worth sending: a delivery would have been given up by now. */
const STALE = 3 * 86_400_000;

/** Where in the log each recipient's seq is stored. The keys are those of released files. */
const KEYS = {
  lobby: "told",
  webhooks: "taken",
  reports: "reported",
  contacts: "findable",
  inbox: "listed",
  mail: "mailed",
} as const;

/** What a room does when the lobby has answered, and when the time of a next try may have changed. */
interface Sender {
  readonly reaching: Reaching;
  answered(answer: PutAnswer): void;
  schedule(): void;
}

export function outboxes({ id, env, site, now }: Runtime, log: Log, audience: Audience, room: Sender) {
  const acknowledged = (name: keyof typeof KEYS) => ({
    now,
    changed: () => room.schedule(),
    readAcknowledged: () => Number(log.read(KEYS[name]) ?? 0),
    writeAcknowledged: (seq: number) => log.write(KEYS[name], String(seq)),
  });
  const outbox = <T>(name: keyof typeof KEYS, work: Pick<OutboxOptions<T>, "collect" | "send">) =>
    new Outbox<T>({ name, retryMax: 60_000, ...acknowledged(name), ...work });
  return {
    lobby: lobbyCard(id, () => env.LOBBY.getByName("lobby"), audience, room, acknowledged("lobby")),
    webhooks: outbox<Payload>("webhooks", {
      collect: (after) => news({ conversation: id, epoch: log.epoch, events: log.all() }, after, site(), now()),
      send: (items) => webhooks(env).take(items),
    }),
    reports: outbox<Entry>("reports", {
      collect: (after) => entries(id, log.all(), after),
      send: (items) => env.REPORTS.getByName("reports").take(items),
    }),
    contacts: outbox<Findable>("contacts", {
      collect: () => [{ conversation: id, upTo: log.state.newest.contacts, contacts: keptIn(log.state) }],
      send: (items) => env.CONTACTS.getByName("contacts").take(items),
    }),
    mail: outbox<Outgoing>("mail", {
      collect: (after) => room.reaching.messages(after),
      send: (items) => env.MAIL.getByName("mail").take(items),
    }),
    inbox: inboxReport(id, log, site, (items) => env.INBOX.getByName("inbox").take(items), acknowledged("inbox")),
  };
}

export type Outboxes = ReturnType<typeof outboxes>;

/** The newest fact that a webhook tells. Words are told only where the site wants that. */
export function toldByWebhook({ seq, newest }: State, { webhooks }: Site): number {
  if (webhooks.length === 0) return 0;
  return webhooks.some(({ events }) => !events.every(isUsual)) ? seq : newest.webhooks;
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
