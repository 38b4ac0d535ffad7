/** The detectors as `evaluate.mjs` asks them: one row in, whether it fired and how sure it was out. */
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

export const KINDS = ["asked", "emotion", "circular", "buyer", "complexity", "value", "unanswered", "any"];

/** The trigger that a label is a positive of. */
export function triggerOf(label) {
  if (/^emotion(:(angry|frustrated|confused|anxious))?$/.test(label)) return "emotion";
  if (/^buyer(:[a-z_-]+)?$/.test(label)) return "buyer";
  return {
    human_request: "asked",
    asked: "asked",
    bot_failure: "circular",
    repeated: "circular",
    circular: "circular",
    complexity: "complexity",
    value: "value",
    out_of_scope: "unanswered",
    unanswered: "unanswered",
    handoff: "any",
  }[label];
}

/** The product's own TypeScript, bundled in memory. */
export async function load() {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        export { signals, TOPICS } from "./triggers";
        export { asked } from "./triggers/asked";
        export { buyer, touched } from "./triggers/buyer";
        export { alike, gist } from "./triggers/circular/alike";
        export { SAME } from "./triggers/circular";
        export { complaint } from "./triggers/circular/complaint";
        export { complexity } from "./triggers/complexity";
        export { LEVEL } from "./triggers/emotion";
        export { feeling } from "./triggers/emotion/model";
        export { value } from "./triggers/value";
        export { knowledge } from "./knowledge";`,
      resolveDir: fileURLToPath(new URL("../durable-objects/assistant", import.meta.url)),
      loader: "ts",
    },
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    conditions: ["import"],
    logLevel: "error",
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString("base64")}`);
}

/** How a row is judged. Messages by themselves are scored by the detector; conversations are replayed through `signals`. */
export function detector(trigger, rows, code) {
  const pairs = rows.some(({ label }) => label === "repeated");
  const answers = trigger === "unanswered" ? scope(rows, code) : null;
  const single = {
    asked: (text) => scored(code.asked(text)),
    emotion: (text) => {
      const { score } = code.feeling(text);
      return { fired: score >= code.LEVEL, score };
    },
    circular: (text) => scored(code.complaint(text)),
    buyer: (text) => {
      const best = Math.max(0, ...code.touched(text, code.TOPICS).map(({ score }) => score));
      return { fired: code.buyer(text, code.TOPICS) !== null, score: best };
    },
    complexity: (text) => scored(code.complexity([{ seq: 1, text }], code.TOPICS)),
    value: (text) => scored(code.value(text)),
    unanswered: (text, row) => answers(row),
    // What would bring a person or offer one whatever a site sells.
    any: (text) => {
      const best = [single.asked(text), single.emotion(text), single.circular(text)];
      return { fired: best.some(({ fired }) => fired), score: Math.max(...best.map(({ score }) => score)) };
    },
  };
  return (row) => {
    if (row.turns === undefined) return single[trigger](row.text, row);
    return pairs && trigger === "circular" ? alikeness(row.turns, code) : replay(row.turns, trigger, code);
  };
}

const scored = (found) => ({ fired: found !== null, score: found?.score ?? 0 });

/** Do the visitor's last two turns ask the same? */
function alikeness(turns, { alike, gist, SAME }) {
  const [before, last] = turns.filter(isVisitor).slice(-2);
  if (!before || !last) return { fired: false, score: 0 };
  const score = alike(gist(before.text), gist(last.text));
  return { fired: score >= SAME, score };
}

function replay(turns, trigger, { signals, TOPICS }) {
  const said = [];
  let score = 0;
  let fired = false;
  for (const [i, turn] of turns.entries()) {
    said.push({ seq: i + 1, by: isVisitor(turn) ? "visitor" : "assistant", text: turn.text });
    if (!isVisitor(turn)) continue;
    for (const { kind, evidence } of signals({ turns: said, topics: TOPICS })) {
      const counts = trigger === "any" ? /^(asked|emotion|circular)$/.test(kind) : kind === trigger;
      if (!counts) continue;
      fired = true;
      score = Math.max(score, evidence.score ?? 0);
    }
  }
  return { fired, score };
}

const isVisitor = ({ role, by, speaker }) => /^(user|visitor|customer|human|client)$/i.test(role ?? by ?? speaker ?? "user");

/**
 * Out of scope: every other known row of an intent becomes knowledge, one passage an intent; the rest are asked. A row
 * that is itself knowledge is judged against the passage without it.
 */
function scope(rows, { knowledge }) {
  const FLOOR = 0.45;
  const intents = new Map();
  for (const row of rows) {
    if (row.label !== "none") continue;
    const intent = String(row.orig_label);
    intents.set(intent, [...(intents.get(intent) ?? []), row]);
  }
  const halves = [0, 1].map((half) => {
    const passages = [...intents].map(([id, list]) => ({
      id,
      title: id.replaceAll("_", " "),
      text: list.filter((_, i) => i % 2 === half).map(({ text }) => text).join(". "),
    }));
    return knowledge(passages);
  });
  const half = new Map([...intents.values()].flatMap((list) => list.map((row, i) => [row, i % 2])));
  return (row) => {
    // Ask the half that does not hold the row; a row of no intent asks the first.
    const of = halves[half.has(row) ? 1 - half.get(row) : 0];
    const best = Math.max(0, ...of.search(row.text).map(({ coverage }) => coverage));
    return { fired: best < FLOOR, score: 1 - best };
  };
}
