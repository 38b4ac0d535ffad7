import { expect, test } from "vitest";
import { configHash } from "../../assistant/ledger/config-hash.ts";
import { type Context, decided, detect, failed, waited } from "../../assistant/ledger/decisions.ts";
import { Fact } from "../../protocol/facts.ts";
import { evolve } from "../../protocol/floor.ts";
import { refusal } from "../../protocol/refusal.ts";
import { grow, INITIAL_STATE } from "../../protocol/state.ts";
import { defineSite, type Site } from "../../settings/schema.ts";
import { answered, asked, floorAfter, joined, log, offered, put, said } from "./facts.ts";

const BASE = { id: "test", name: "Test Homes", greeting: "Hi", assistant: "Finch", origins: [] };
const site = defineSite({ ...BASE, policy: { asked: "handoff", unanswered: "offer", failure: "handoff" } });

interface Setting {
  staffed?: boolean | null;
  on?: Site;
  judged?: boolean;
}

/** What words decide after these facts, checked against the floor that storing the words themselves makes. */
function decides(
  words: string,
  facts: readonly Fact[] = [],
  { staffed = true, on = site, judged = false }: Setting = {},
): Fact[] {
  const events = log(...facts);
  const state = events.reduce(grow, INITIAL_STATE);
  const context: Context = { state, site: on, now: 100_000, staffed, judged };
  const decision = detect(words, events, context);
  let floor = evolve(state.floor, { ...said(words), seq: state.seq + 1, at: context.now });
  for (const fact of decision) {
    expect(refusal(floor, fact)).toBeNull();
    expect(Fact.parse(fact)).toEqual(fact);
    floor = evolve(floor, { ...fact, seq: state.seq + 2, at: context.now });
  }
  return decision;
}

const WANTS = "I want to talk to a real person please";

test("[T2] plain words that ask for a person start a wait with the deadline of the site", () => {
  expect(decides(WANTS)).toMatchObject([
    { type: "trigger.fired", kind: "asked", action: "handoff", until: 160_000, evidence: { seqs: [1] } },
  ]);
  expect(decides("What is a lot premium?")).toEqual([]);
});

test("[F21] who asks for a person in a closed conversation is heard as in an open one", () => {
  expect(decides(WANTS, [{ type: "closed", by: "visitor" }])).toMatchObject([{ action: "handoff", until: 160_000 }]);
});

test("[F10] who asks again while they wait starts no second wait", () => {
  const [again] = decides(WANTS, [said(), asked(130_000)]);
  expect(again).toMatchObject({ kind: "asked", action: "handoff" });
  expect(again).not.toHaveProperty("until");
});

test("[T3] a bare yes asks for a person only while an offer stands", () => {
  expect(decides("Yes please", [said(), answered(1), offered])).toMatchObject([
    { kind: "asked", action: "handoff", evidence: { seqs: [3, 4], rule: "yes" } },
  ]);
  expect(decides("Yes please", [said(), answered(1)])).toEqual([]);
});

test("[T8] nothing is decided while a concierge holds the floor", () => {
  expect(decides(WANTS, [said(), joined()])).toEqual([]);
});

test("[T6][T10] a decision is stored with what was seen, the words, the rule, and the settings that decided", () => {
  expect(decides(WANTS)).toEqual([
    {
      type: "trigger.fired",
      kind: "asked",
      evidence: expect.objectContaining({ seqs: [1], span: expect.any(String), rule: expect.any(String) }),
      action: "handoff",
      config: configHash(site),
      until: 160_000,
    },
  ]);
});

test("[T10] what was seen and led to nothing is stored as well, and starts no wait", () => {
  const quiet = defineSite({ ...BASE, policy: { asked: "none" } });
  const [none, ...more] = decides(WANTS, [], { on: quiet });
  expect(none).toMatchObject({ kind: "asked", action: "none", config: configHash(quiet) });
  expect(none).not.toHaveProperty("until");
  expect(more).toEqual([]);
});

test("[T6] the words of a decision are cited where they will stand, also behind a reply that they cut off", () => {
  const state = log(said()).reduce(grow, INITIAL_STATE);
  const context: Context = { state, site, now: 100_000, staffed: true };
  expect(detect(WANTS, log(said()), context, 3)).toMatchObject([{ evidence: { seqs: [3] } }]);
});

test("[T14] with nobody on duty what would be a handoff becomes a call, and no wait begins", () => {
  const state = log(said()).reduce(grow, INITIAL_STATE);
  const found = [{ kind: "circular" as const, evidence: { seqs: [1], rule: "circular.thrice" } }];
  const [call, ...more] = decided(found, { state, site: defineSite(BASE), now: 100_000, staffed: false }, 1);
  expect(call).toMatchObject({ kind: "circular", action: "call" });
  expect(call).not.toHaveProperty("until");
  expect(more).toEqual([]);
  expect(floorAfter(said(), call as Fact)).toMatchObject({ held: "assistant", stranded: true });
});

const inLanguage = (lang: string | undefined): Fact => ({ ...said(), ...(lang && { lang }) }) as Fact;

test("[T15] who is upset hears one kind line in their language before a person is called", () => {
  const angry = (lang: string | undefined, seq = 3) => {
    const events = log(inLanguage(lang), answered(1));
    const state = events.reduce(grow, INITIAL_STATE);
    const found = [{ kind: "emotion" as const, evidence: { seqs: [seq], rule: "test" } }];
    return decided(found, { state, site: defineSite(BASE), now: 100_000, staffed: true }, seq);
  };
  const { condolence } = defineSite(BASE);
  expect(Object.keys(condolence).sort()).toEqual(["de", "en", "es", "fr", "it", "pt", "zh"]);
  for (const [language, text] of Object.entries(condolence)) {
    expect(angry(`${language}-XX`)).toMatchObject([
      { type: "assistant.said", to: 3, text, why: "done" },
      { type: "trigger.fired", kind: "emotion", action: "handoff" },
    ]);
  }
  expect(angry("nl"), "a language without a line").toMatchObject([{ text: condolence.en }, {}]);
  expect(angry(undefined)).toMatchObject([{ text: condolence.en }, {}]);
});

test("[T15] the language of the words themselves goes before that of the browser", () => {
  const span = "Das ist doch wirklich eine Frechheit, ich bin so sauer auf Sie";
  const found = [{ kind: "emotion" as const, evidence: { seqs: [1], span, rule: "test" } }];
  const light = {
    state: log(inLanguage("en-GB")).reduce(grow, INITIAL_STATE),
    site: defineSite(BASE),
    now: 0,
    staffed: true,
  };
  expect(decided(found, light, 1)).toMatchObject([{ text: light.site.condolence.de }, {}]);
});

test("[T15] there is no kind line without a message to say it to, nor before an offer, nor twice", () => {
  const found = [{ kind: "emotion" as const, evidence: { seqs: [1], rule: "test" } }];
  const state = log(said()).reduce(grow, INITIAL_STATE);
  const types = (on: Site, staffed: boolean, owed: number | null) =>
    decided(found, { state, site: on, now: 100_000, staffed }, owed).map(({ type }) => type);
  expect(types(defineSite(BASE), true, 1)).toEqual(["assistant.said", "trigger.fired"]);
  expect(types(defineSite(BASE), true, null)).toEqual(["trigger.fired"]);
  expect(types(defineSite(BASE), false, 1), "a call instead of a person").toEqual(["assistant.said", "trigger.fired"]);
  const again = { ...state, acted: { emotion: 1 } };
  const later = [{ kind: "emotion" as const, evidence: { seqs: [9], rule: "test" } }];
  const context: Context = { state: again, site: defineSite(BASE), now: 100_000, staffed: true };
  expect(decided(later, context, 9).map(({ type }) => type)).toEqual(["trigger.fired"]);
  expect(types(defineSite({ ...BASE, policy: { emotion: "offer" } }), true, 1)).toEqual(["trigger.fired"]);
});

test("[F28][F29] where the site wants the humans asked, they are asked in the visitor's words, one thing at a time", () => {
  const asking = defineSite({ ...BASE, policy: { asked: "ask" } });
  expect(decides(WANTS, [], { on: asking })).toMatchObject([
    { type: "trigger.fired", action: "ask" },
    { type: "question.put", to: 1, text: expect.any(String), until: 145_000 },
  ]);
  expect(decides(WANTS, [said(), put(), answered(1)], { on: asking })).toMatchObject([{ action: "none" }]);
});

test("[F20] a failure is always stored, even where the site wants nothing done about it", () => {
  const quiet = defineSite({ ...BASE, policy: { failure: "none" } });
  const context: Context = { state: log(said()).reduce(grow, INITIAL_STATE), site: quiet, now: 100_000, staffed: true };
  expect(failed(1, "tries", context)).toMatchObject([
    { type: "trigger.fired", kind: "failure", evidence: { seqs: [1], rule: "tries" }, action: "none" },
  ]);
  const held: Context = { ...context, state: log(said(), joined()).reduce(grow, INITIAL_STATE) };
  expect(failed(1, "tries", held)).toMatchObject([{ kind: "failure", action: "none" }]);
});

test("[T10] the settings that decide have one name, and another name when one of them changes", () => {
  const name = configHash(defineSite(BASE));
  expect(name).toMatch(/^[0-9a-f]{8}$/);
  expect(configHash(defineSite({ ...BASE, name: "Other Homes", accent: "#000000" })), "what decides nothing").toBe(
    name,
  );
  for (const change of [
    { policy: { asked: "offer" as const } },
    { unansweredLimit: 3 },
    { times: { cooldown: 5 } },
    { mode: "claim" as const },
    { knowledge: { floor: 0.4 } },
    { topics: [{ name: "loans", words: ["loan"] }] },
  ]) {
    expect(configHash(defineSite({ ...BASE, ...change })), JSON.stringify(change)).not.toBe(name);
  }
});

test("[F35] who asks for a person and for something else is owed the answer to that, and who asks for nothing else is not", () => {
  const owes = (words: string, setting?: Setting) =>
    decides(words, [], setting).flatMap((fact) => (fact.type === "trigger.fired" ? [fact.owes] : []));
  for (const words of [WANTS, "human please", "Can I talk to somebody?", "Quiero hablar con una persona"]) {
    expect(owes(words), words).toEqual([undefined]);
  }
  for (const words of [
    `${WANTS}. What is a lot premium?`,
    `Water comes through the kitchen ceiling since midnight. ${WANTS}`,
    "Kann ich mit einem Mitarbeiter sprechen? Wie lange dauert der Bau?",
  ]) {
    expect(owes(words), words).toEqual([1]);
  }
});

const upset = "This is outrageous, I am furious and sick of your lies!!!";

test("[F35] to mere anger a model may answer, and the embedded one has no answer", () => {
  const owes = (words: string, judged: boolean) =>
    decides(words, [], { on: defineSite(BASE), judged }).flatMap((fact) =>
      fact.type === "trigger.fired" ? [[fact.kind, fact.owes]] : [],
    );
  expect(owes(upset, true)).toEqual([["emotion", 1]]);
  expect(owes(upset, false)).toEqual([["emotion", undefined]]);
  expect(owes(`${upset} When is the roof repaired?`, false)).toEqual([["emotion", 1]]);
});

const READY = "We would like to sign the contract for lot 14 today";

test("[T27] what words show less surely waits for a verdict, and what they say plainly does not", () => {
  const on = defineSite(BASE);
  const kinds = (words: string, judged: boolean) =>
    decides(words, [], { on, judged }).flatMap((fact) => (fact.type === "trigger.fired" ? [fact.kind] : []));
  expect(kinds(READY, false)).toEqual(["value"]);
  expect(kinds(READY, true)).toEqual([]);
  expect(kinds(WANTS, true)).toEqual(["asked"]);
  expect(kinds(upset, true)).toEqual(["emotion"]);
});

test("[T27] what waited counts without a verdict, and with one it is stored and leads to nothing", () => {
  const on = defineSite(BASE);
  const tail = log(said(READY), said("And a garage, please", "message-8"));
  const context: Context = {
    state: tail.reduce(grow, INITIAL_STATE),
    site: on,
    now: 100_000,
    staffed: true,
    judged: true,
  };
  const facts = (overruled: boolean) => decided(waited(tail, context, 2, overruled), context);
  expect(facts(false)).toMatchObject([{ kind: "value", action: "call", evidence: { seqs: [1] } }]);
  expect(facts(true)).toMatchObject([{ kind: "value", action: "none", evidence: { seqs: [1] } }]);
  expect(facts(true)[0]).not.toHaveProperty("overruled");
  const answeredBefore = log(said(READY), answered(1), said("Thanks", "message-8"));
  expect(waited(answeredBefore, { ...context, state: answeredBefore.reduce(grow, INITIAL_STATE) }, 3, false)).toEqual(
    [],
  );
});
