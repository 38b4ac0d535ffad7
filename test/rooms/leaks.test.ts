/** What is said inside a room, and every way by which something reaches its visitor: none carries any of it. */
import { runDurableObjectAlarm } from "cloudflare:test";
import { expect, test } from "vitest";
import { CLAIM } from "./call-hours.ts";
import {
  concierge,
  console as desk,
  fetch,
  messageId,
  ORIGIN,
  type RoomClient,
  say,
  session,
  stub,
  visitor,
} from "./client.ts";
import { scripted } from "./models.ts";
import { scene, use } from "./scene.ts";

/** What people and models say among themselves. */
const INSIDE = {
  note: "CANARY-note the family is in a rush",
  whisper: "CANARY-whisper mention the lake",
  question: "CANARY-question may we go below the list price",
  answer: "CANARY-answer down to 480 and no further",
  summary: "CANARY-summary they would pay more than they say",
  transfer: "CANARY-transfer they are hard to please",
  release: "CANARY-release somebody else should try",
  promise: "CANARY-promise I call on Friday",
} as const;

/** Words that only a console, a program or a log may show. */
const NAMES = /@local|"emotion"|"rule":"[^"]|"score"|"span"|"config"|"also"|"won"|"early"|brief|suggestion|condolence/;

const call = (toolName: string, input: object) => ({
  type: "tool-call" as const,
  toolCallId: toolName,
  toolName,
  input: JSON.stringify(input),
});

function model() {
  const played = scripted(
    [call("askHuman", { question: INSIDE.question, evidence: "a better price" })],
    ["A colleague is looking into it."],
    ["I looked into it, and nothing can be said yet."],
    [call("handOff", { reason: "emotion", evidence: "I have had enough of this" })],
    ["I am sorry about that."],
    ["Most lots carry no premium."],
  );
  return {
    ...played,
    doGenerate: async () => ({
      content: [{ type: "text" as const, text: INSIDE.summary }],
      finishReason: { unified: "stop" as const, raw: undefined },
      usage: {
        inputTokens: { total: 1, noCache: 1, cacheRead: 0, cacheWrite: 0 },
        outputTokens: { total: 1, text: 1, reasoning: 0 },
      },
      warnings: [],
    }),
  };
}

/** Everything that a room knows and its visitor may not. */
async function told(conversation: string, v: RoomClient) {
  const [ana, bo] = [await concierge("Ana", conversation), await concierge("Bo", conversation)];
  v.send({ ...say("Is there a better price for lot 12?"), page: "https://alder.example/lots", lang: "en-GB" });
  const asked = await ana.event("question.put");
  ana.send({ type: "answer", of: asked.seq, text: INSIDE.answer });
  await v.event("question.answered");
  await v.event("assistant.said", ({ to }) => to === asked.to);
  ana.send({ type: "note", id: messageId(), text: INSIDE.note });
  ana.send({ type: "whisper", id: messageId(), text: INSIDE.whisper });
  await ana.event("whisper.added");
  ana.send({ type: "suggest" });
  await ana.next("suggestion");
  v.send(say("I have had enough of this!!! Useless, I am furious!"));
  const fired = await ana.event("trigger.fired", ({ kind }) => kind === "emotion");
  ana.send({ type: "mark", of: fired.seq, mark: "early" });
  await ana.event("handoff.marked");
  ana.send({ type: "join" });
  await v.event("concierge.joined");
  await ana.event("brief.written");
  ana.send({ type: "transfer", to: "bo@local", note: INSIDE.transfer });
  await bo.event("transfer.offered");
  bo.send({ type: "decline" });
  await ana.event("transfer.ended");
  ana.send({ type: "release", note: INSIDE.release });
  await v.event("concierge.left");
  bo.send({ type: "join" });
  await v.event("concierge.joined", ({ concierge: { name } }) => name === "Bo");
  bo.send(say("We will find something."));
  await v.event("concierge.said");
  bo.send({ type: "handBack", note: INSIDE.promise });
  await v.event("concierge.handedBack");
  return { ana, bo };
}

/** A call that the visitor books, and its links. */
async function booked(v: RoomClient) {
  v.send({ type: "slots" });
  const [first, second] = (await v.next("slots")).slots;
  v.send({ type: "book", slot: first?.id, phone: "(503) 555-0142", name: "Robin Vale", consent: true });
  const { token, call: id } = await v.next("booked");
  return { id, token: token ?? "", second: second?.id ?? "" };
}

const body = async (response: Response) => `${[...response.headers].join("\n")}\n\n${await response.text()}`;

const link = async (path: string, sent: object) =>
  await body(await fetch(`/api/calls/${path}`, { method: "POST", body: JSON.stringify(sent) }));

test("[D9][D10] nothing that is said inside reaches a visitor by any way out of the gateway", async () => {
  const site = { ...CLAIM, concierges: [{ id: "ana@local", name: "Ana", calls: true, capacity: 1, languages: [] }] };
  using _site = use({ site });
  const desks = [await desk("Ana"), await desk("Bo")];
  for (const each of desks) await each.next("lobby");
  const s = await session();
  scene.models.set(s.conversation, [model()]);
  const v = await visitor(s);
  const { ana, bo } = await told(s.conversation, v);
  v.send({ type: "correct", field: "area", value: "By the river" });
  await v.event("lead.learned");
  const { id, token, second } = await booked(v);
  const seen: string[] = [
    await link("view", { token }),
    await link("move", { token, slot: second }),
    await link("move", { token, slot: "1-zzz" }),
    await body(await fetch(`/calls/${token}.ics`)),
  ];
  {
    using _begun = use({ site, ahead: 3 * 3_600_000 });
    bo.send({ type: "settle", call: id, outcome: "no-show" });
    await bo.event("call.settled");
  }
  seen.push(
    await link("view", { token }),
    await link("cancel", { token }),
    await body(await fetch(`/calls/${token}.ics`)),
  );
  bo.send({ type: "join" });
  bo.send({ type: "close", outcome: "won" });
  await v.event("closed");
  v.send({ type: "back" });
  v.send({ type: "note", id: messageId(), text: "not mine to send" });
  await v.next("refused");

  // Whoever comes anew, comes back in the middle, or leafs to the beginning.
  const epoch = v.frames.find((frame) => frame.type === "welcome")?.epoch ?? "";
  const again = [
    await visitor(s),
    await visitor(s, { since: 3, epoch }),
    await visitor(s, { since: 3, epoch: "other" }),
  ];
  for (const each of again) await each.next("welcome");
  const [fresh] = again;
  const head = (await stub(s.conversation).history()).length;
  for (const before of [head + 1, 12, 5]) {
    fresh?.send({ type: "page", before });
    await fresh?.next("page");
  }
  fresh?.send({ type: "hello", since: 1, epoch });
  await fresh?.next("welcome");
  // A wait that nobody ends has a place in the line and a promise to call back.
  v.send({ type: "person" });
  await v.next("queue");
  using _later = use({ site, ahead: 61_000 });
  await runDurableObjectAlarm(stub(s.conversation));
  await v.event("wait.expired");
  const renewed = { method: "POST", headers: { Origin: ORIGIN }, body: JSON.stringify({ renew: s.renew }) };
  seen.push(await body(await fetch("/api/session", renewed)));

  seen.push(...[v, ...again].flatMap(({ frames }) => frames.map((frame) => JSON.stringify(frame))));
  for (const { frames } of [v, ...again]) expect(JSON.stringify(frames)).not.toContain("no-show");
  for (const one of seen) {
    expect(one).not.toContain("CANARY");
    expect(one).not.toMatch(NAMES);
  }
  // All of it was there to be seen, and is seen by colleagues.
  const inside = JSON.stringify([ana.frames, bo.frames, desks.map(({ frames }) => frames)]);
  for (const words of Object.values(INSIDE)) expect(inside).toContain(words);
  for (const name of ["ana@local", "emotion", '"score"', '"config"', "no-show", '"won"', '"early"', '"brief"']) {
    expect(inside, name).toContain(name);
  }
  expect(seen.join("\n")).toContain("We will find something.");
});
