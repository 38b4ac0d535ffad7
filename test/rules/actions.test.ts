import { expect, test } from "vitest";
import { decided } from "../../assistant/ledger/decisions.ts";
import { ACTIONS, type Action, needsStaff, RULES } from "../../protocol/actions.ts";
import type { Event } from "../../protocol/facts.ts";
import { grow, INITIAL_STATE, type State } from "../../protocol/state.ts";
import { TRIGGER_KINDS, TRIGGERS } from "../../protocol/triggers.ts";
import { SiteSettings } from "../../settings/schema.ts";
import { log, offered, said } from "./facts.ts";

const BASE = { id: "test", name: "Test Homes", greeting: "Hi", assistant: "Finch", origins: [] };
const NOW = 1_000_000;

const before = log(said()).reduce(grow, INITIAL_STATE);

/** What a decision can change that somebody notices: who holds the floor, what the visitor is shown, what concierges are asked. */
const shown = ({ floor, offer, question, strandedAt }: State) => ({ floor, offer, question, strandedAt });

function after(action: Action, staffed: boolean | null = true): State {
  const site = SiteSettings.parse({ ...BASE, policy: { buyer: action } });
  const signal = { kind: "buyer" as const, evidence: { seqs: [1], span: "our contract", rule: "buyer.contract" } };
  const facts = decided([signal], { state: before, site, now: NOW, staffed });
  return facts.reduce((state, fact) => grow(state, { ...fact, seq: state.seq + 1, at: NOW }), before);
}

test("[T21] every action that acts changes what somebody is shown, and one that does not changes nothing", () => {
  expect(ACTIONS.filter((action) => !RULES[action].acts)).toEqual(["none"]);
  for (const action of ACTIONS) {
    const state = after(action);
    expect(state.seq, action).toBeGreaterThan(before.seq);
    if (RULES[action].acts) {
      expect(shown(state), action).not.toEqual(shown(before));
      expect(state.acted, action).toEqual({ buyer: 1 });
      expect(state.reason?.kind, action).toBe("buyer");
    } else {
      expect(shown(state), action).toEqual(shown(before));
      expect([state.acted, state.reason], action).toEqual([before.acted, before.reason]);
    }
  }
});

test("[T21] no two actions do the same", () => {
  const changes = ACTIONS.map((action) => JSON.stringify(shown(after(action))));
  expect(new Set(changes).size).toBe(ACTIONS.length);
});

test("[T14] what needs somebody on duty is done otherwise without them, and what stands in for it needs nobody", () => {
  for (const action of ACTIONS) {
    const { unstaffed } = RULES[action];
    expect(needsStaff(unstaffed), action).toBe(false);
    expect(shown(after(action, false)), action).toEqual(shown(after(unstaffed, false)));
  }
});

test("[T5] of any two triggers one is surer, and of any two actions one does more", () => {
  expect(new Set(TRIGGER_KINDS.map((kind) => TRIGGERS[kind].rank)).size).toBe(TRIGGER_KINDS.length);
  expect(new Set(ACTIONS.map((action) => RULES[action].strength)).size).toBe(ACTIONS.length);
});

test("[T13] an offer that stands is gone once the visitor waits, and no other action takes it back", () => {
  const offering = log(said(), offered).reduce(grow, INITIAL_STATE);
  for (const action of ACTIONS) {
    const evidence = { seqs: [1], rule: "buyer.contract" };
    const fired: Event = { type: "trigger.fired", kind: "buyer", evidence, action, until: NOW, seq: 3, at: NOW };
    const { offer, floor } = grow(offering, fired);
    expect(offer === null, action).toBe(floor.held === "waiting");
  }
});
