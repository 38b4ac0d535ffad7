/** Who is sent what in a room: the brief with its summary, and how far each side has read. */
import type { Connection } from "partyserver";
import { expect, test } from "vitest";
import { Audience } from "../../durable-objects/conversation/audience.ts";
import { newSession, type Session } from "../../durable-objects/session.ts";
import type { ServerFrame } from "../../protocol/frames.ts";
import { ADA, asked, joined, log, ONE_OF_EACH, said, whispered } from "./facts.ts";

/** A socket that remembers what it was sent. */
function socket(role: "visitor" | "concierge", read = 0) {
  const identity = role === "visitor" ? { role, conversation: "c" } : { role, ...ADA };
  const sent: ServerFrame[] = [];
  const session: Session = { ...newSession(identity, 0), read };
  const connection = {
    readyState: WebSocket.OPEN,
    state: session,
    send: (json: string) => sent.push(JSON.parse(json) as ServerFrame),
    setState: () => session,
  };
  return { sent, connection: connection as unknown as Connection<Session> };
}

test("[T18] the brief of a concierge has the newest summary beside its lines, named by what it knows", () => {
  const ada = socket("concierge");
  const audience = new Audience(() => [ada.connection]);
  const events = log(said(), asked(9_000), ONE_OF_EACH["brief.written"]);
  audience.brief(events.slice(0, 2));
  audience.brief([...events, ...log(said(), asked(9_000), said("Hm"), { ...ONE_OF_EACH["brief.written"], upTo: 3 })]);
  expect(ada.sent).toMatchObject([
    { type: "brief", summary: null },
    { type: "brief", summary: { text: ONE_OF_EACH["brief.written"].text, upTo: 3 } },
  ]);
});

test("[D9][D10] of what is stored, each side is sent its own part, and the brief goes to concierges alone", () => {
  const [visitor, ada] = [socket("visitor"), socket("concierge")];
  const audience = new Audience(() => [visitor.connection, ada.connection]);
  const events = log(said(), whispered("Mention the lake"), joined());
  audience.publish(events, "epoch-1", 0);
  audience.brief(events);
  const types = (frames: readonly ServerFrame[]) => frames.map((f) => (f.type === "event" ? f.event.type : f.type));
  expect(types(ada.sent)).toEqual(["visitor.said", "whisper.added", "concierge.joined", "brief"]);
  expect(types(visitor.sent)).toEqual(["visitor.said", "concierge.joined"]);
  const after = (frames: readonly ServerFrame[]) => frames.flatMap((f) => (f.type === "event" ? [f.after] : []));
  expect([after(ada.sent), after(visitor.sent)]).toEqual([
    [0, 1, 2],
    [0, 1],
  ]);
  expect(JSON.stringify(visitor.sent)).not.toContain(ADA.id);
});

test("[R23] a side has read as far as whoever of it has read furthest", () => {
  const all = [socket("visitor", 3), socket("visitor", 8), socket("concierge", 5)];
  const audience = new Audience(() => all.map(({ connection }) => connection));
  expect([audience.read("visitor"), audience.read("concierge")]).toEqual([8, 5]);
  expect(new Audience(() => []).read("visitor")).toBe(0);
});
