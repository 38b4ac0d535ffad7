import { expect, test } from "vitest";
import { ConciergeFrame, VisitorFrame } from "../../protocol/frames.ts";
import { LIMITS } from "../../protocol/limits.ts";
import { parse } from "../../protocol/parse.ts";
import { badInput, badTexts, jsonFiles } from "../bad-input.ts";

const fromVisitor = (raw: string | ArrayBuffer | ArrayBufferView) => parse(raw, VisitorFrame, ConciergeFrame);
const say = (text: string) => JSON.stringify({ type: "say", id: "message-1", text });

test("an honest frame comes out as it went in", () => {
  expect(fromVisitor(say("Hi"))).toEqual({ ok: true, frame: { type: "say", id: "message-1", text: "Hi" } });
});

test("[D12] a binary frame is refused unread, whatever it holds", () => {
  const bytes = new TextEncoder().encode(say("Hi"));
  for (const raw of [bytes, new DataView(bytes.buffer), bytes.slice().buffer as ArrayBuffer]) {
    expect(fromVisitor(raw)).toEqual({ ok: false, why: "binary", re: null });
  }
});

test("[D12] an oversized frame is refused before it is parsed, in bytes and not in characters", () => {
  const fits = (text: string) => fromVisitor(text);
  expect(fits(" ".repeat(LIMITS.frameBytes))).toMatchObject({ why: "malformed" });
  expect(fits(" ".repeat(LIMITS.frameBytes + 1))).toEqual({ ok: false, why: "too-large", re: null });
  const wide = "\u65e5".repeat(Math.ceil(LIMITS.frameBytes / 3));
  expect(wide.length).toBeLessThan(LIMITS.frameBytes);
  expect(fits(wide)).toEqual({ ok: false, why: "too-large", re: null });
});

test("[D12] the longest text in the widest letters still fits a frame", () => {
  const page = `https://example.com/${"x".repeat(400)}`;
  for (const letter of ["x", "\u65e5", '"', "\u00e9"]) {
    const frame = { type: "say", id: "m".repeat(64), text: letter.repeat(LIMITS.text), page, lang: "en" };
    expect(fromVisitor(JSON.stringify(frame)).ok, letter).toBe(true);
  }
});

test("[D13] a frame nested too deep is refused before it is parsed, and brackets in a text do not count", () => {
  const nested = (n: number) => `{"type":"say","x":${"[".repeat(n)}${"]".repeat(n)}}`;
  expect(fromVisitor(nested(LIMITS.depth - 1))).toMatchObject({ why: "malformed" });
  expect(fromVisitor(nested(LIMITS.depth))).toEqual({ ok: false, why: "too-deep", re: null });
  expect(fromVisitor("[".repeat(LIMITS.frameBytes))).toMatchObject({ why: "too-deep" });
  expect(fromVisitor(say('[[[[[[[[[[[[ \\" {{{{{{{{{{{{ \\'))).toMatchObject({ ok: true });
});

test("[D13] what is wrong is said in one word, with the id or type it is about", () => {
  expect(fromVisitor("{")).toEqual({ ok: false, why: "malformed", re: null });
  expect(fromVisitor(say(""))).toEqual({ ok: false, why: "malformed", re: "message-1" });
  expect(fromVisitor('{"type":"dance"}')).toEqual({ ok: false, why: "unknown", re: "dance" });
  expect(fromVisitor('{"type":"join"}')).toEqual({ ok: false, why: "wrong-role", re: "join" });
  expect(fromVisitor('{"type":"person","role":"concierge"}')).toEqual({ ok: false, why: "malformed", re: "person" });
  expect(fromVisitor('{"kind":"say"}')).toEqual({ ok: false, why: "unknown", re: null });
  expect(fromVisitor("[1]")).toEqual({ ok: false, why: "malformed", re: null });
});

test("[D13] a concierge's socket knows its own frames only", () => {
  const fromConcierge = (raw: string) => parse(raw, ConciergeFrame, VisitorFrame);
  expect(fromConcierge('{"type":"join"}')).toEqual({ ok: true, frame: { type: "join" } });
  expect(fromConcierge('{"type":"person"}')).toMatchObject({ why: "wrong-role" });
});

test("[D11] a refusal carries nothing but closed words and a short echo", () => {
  const long = fromVisitor(JSON.stringify({ type: "say", id: "x".repeat(5_000), text: "Hi" }));
  expect(long).toEqual({ ok: false, why: "malformed", re: null });
  expect(fromVisitor(JSON.stringify({ type: "x".repeat(65) }))).toEqual({ ok: false, why: "unknown", re: null });
});

test("[D14] a key that reaches for the prototype refuses the frame and changes nothing", () => {
  expect(fromVisitor('{"type":"person","__proto__":{"role":"concierge"}}').ok).toBe(false);
  expect(fromVisitor('{"type":"hello","since":0,"constructor":{"prototype":{"polluted":1}}}').ok).toBe(false);
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test.skipIf(!badInput)("[D13] texts that are not JSON are refused, as JSONTestSuite has them", () => {
  const files = jsonFiles("n");
  expect(files.length).toBeGreaterThan(150);
  for (const { name, text } of files) {
    expect(fromVisitor(text), name).toMatchObject({ ok: false });
    // The same broken text in the place of a value: what is around it does not save it.
    expect(fromVisitor(`{"type":"person","x":${text}}`), name).toMatchObject({ ok: false });
  }
});

test.skipIf(!badInput)("[D13] odd but correct JSON is refused as no frame of ours, without a throw", () => {
  const files = jsonFiles("y");
  expect(files.length).toBeGreaterThan(90);
  for (const { name, text } of files) {
    expect(["malformed", "unknown"], name).toContain((fromVisitor(text) as { why?: string }).why);
  }
});

test.skipIf(!badInput)("[D15] hostile texts pass as the plain texts that they are", () => {
  const texts = badTexts();
  expect(texts.length).toBeGreaterThan(500);
  let passed = 0;
  for (const { id, text } of texts) {
    const parsed = fromVisitor(say(text));
    const shows = /[^\s\p{Cc}\p{Cf}]/u.test(text);
    const allowed = shows && text.length <= LIMITS.text && text.isWellFormed();
    if (parsed.ok) {
      expect(parsed.frame, id).toEqual({ type: "say", id: "message-1", text });
      passed++;
    }
    if (new TextEncoder().encode(say(text)).length <= LIMITS.frameBytes) expect(parsed.ok, id).toBe(allowed);
  }
  expect(passed).toBeGreaterThan(texts.length * 0.95);
});
