/** What a model may remember of a visitor. */
import { expect, test } from "vitest";
import type { Fact } from "../../protocol/facts.ts";
import { grow, INITIAL_STATE } from "../../protocol/state.ts";
import { ADA, log, SLOT } from "./facts.ts";
import { replyTo } from "./judged.ts";
import { call, word } from "./scripted.ts";

/** What a model learns from words that it quotes. */
async function learns(field: string, value: string, evidence: string, message = evidence, facts: readonly Fact[] = []) {
  const before = log(...facts).reduce(grow, INITIAL_STATE).lead;
  const made = await replyTo(message, [[call("learn", { field, value, evidence })], [word("Fine.")]], { facts });
  expect(made.learned.every((fact) => before[fact.field] !== fact.value)).toBe(true);
  return made.learned.find((fact) => fact.field === field && fact.span === evidence)?.value ?? null;
}

test("[T28] a fact is learned if its value follows from the words that are quoted, as people write", async () => {
  for (const [field, value, evidence] of [
    ["need", "a corner lot", "sort of hoping for a corner lot or so"],
    ["need", "Swimming lessons", "swimming lesson would be what we're after perhaps"],
    ["area", "São Paulo", "sao paulo wouldn't hurt"],
    ["household", "12", "a dozen minus none, so twelve people"],
    ["timeline", "May 2027", "thinking of may 2027-ish"],
    ["budget", "400k", "ballpark of 400,000 give or take"],
    ["budget", "$400,000", "ballpark of 400k give or take"],
    ["need", "靠湖的房子", "大概想要靠湖的房子吧"],
  ] as const) {
    expect(await learns(field, value, evidence), evidence).toBe(value);
  }
});

test("[T28] a fact that does not follow from the words that are quoted is dropped", async () => {
  for (const [field, value, evidence] of [
    ["budget", "$2,000,000", "what is a lot premium"],
    ["budget", "400k", "ballpark of 40,000 give or take"],
    ["budget", "900k", "ballpark of 400k give or take"],
    ["household", "5", "so there would be four people"],
    ["area", "Lakeside", "somewhere quiet wouldn't hurt"],
    ["need", "a corner lot with a pool", "sort of hoping for a corner lot or so"],
    ["timeline", "May 2027", "thinking of may 2026-ish"],
    ["stage", "ready", "what is a lot premium"],
    ["phone", "+15035550142", "what is a lot premium"],
    ["email", "jo@example.com", "you can find us"],
  ] as const) {
    expect(await learns(field, value, evidence), `${value} from ${evidence}`).toBeNull();
  }
});

test("[T28] a model changes no contact that is known, and the visitor can", async () => {
  const kept: Fact[] = [
    { type: "lead.learned", field: "phone", value: "+15035550142", from: "form" },
    { type: "lead.learned", field: "consent", value: "yes", from: "form" },
    { type: "call.booked", call: "c1", slot: { ...SLOT, concierge: ADA }, phone: "+15035550142" },
  ];
  const message = "the shop there rings at 503-555-0199";
  const learn = call("learn", { field: "phone", value: "503-555-0199", evidence: message });
  const phones = async (facts: readonly Fact[]) => {
    const { learned, dropped } = await replyTo(message, [[learn], [word("Fine.")]], { facts });
    return [learned.filter(({ field }) => field === "phone").map(({ value }) => value), dropped];
  };
  expect(await phones(kept)).toEqual([[], 1]);
  expect(await phones(kept.slice(1, 2))).toEqual([["+15035550199"], 0]);
});
