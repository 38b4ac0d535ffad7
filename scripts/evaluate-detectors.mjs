/** The detectors for `evaluate.mjs`: each takes one row and gives whether it fired and its confidence. */
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

export const KINDS = ["asked", "emotion", "circular", "buyer", "complexity", "value", "unanswered", "any"];

/** The trigger for which a label is a positive. */
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
        export { signals } from "./judge/index.ts";
        export { TOPICS } from "../site/topics.ts";
        export { asked } from "./judge/asked/index.ts";
        export { buyer, touched } from "./judge/buyer.ts";
        export { alike, gist } from "./judge/circular/alike.ts";
        export { SAME } from "./judge/circular/index.ts";
        export { complaint } from "./judge/circular/complaint.ts";
        export { complexity } from "./judge/complexity.ts";
        export { LEVEL } from "./judge/emotion/index.ts";
        export { feeling } from "./judge/emotion/model.ts";
        export { value } from "./judge/value.ts";
        export { knowledge } from "./knowledge/knowledge.ts";`,
      resolveDir: fileURLToPath(new URL("../assistant", import.meta.url)),
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
  const code = Buffer.from(`${outputFiles[0].text}\n//# sourceURL=detectors.js`).toString("base64");
  return import(`data:text/javascript;base64,${code}`);
}

/** How a row is judged. Single messages are scored by the detector; conversations are replayed through `signals`. */
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
      const hits = code.touched(text, code.TOPICS);
      return { fired: code.buyer(hits) !== null, score: Math.max(0, ...hits.map(({ score }) => score)) };
    },
    complexity: (text) => scored(code.complexity([{ seq: 1, text }], code.TOPICS, code.touched(text, code.TOPICS))),
    value: (text) => scored(code.value(text)),
    unanswered: (_text, row) => answers(row),
    // Triggers that bring or offer a person whatever the site sells.
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

/** All detectors on the row's messages, as the product runs them: this is what is timed. */
export function everything(row, { signals, TOPICS }) {
  const turns = row.turns ?? [{ role: "user", text: row.text }];
  const said = turns.map((turn, i) => ({ seq: i + 1, by: isVisitor(turn) ? "visitor" : "assistant", text: turn.text }));
  return () => signals({ turns: said, topics: TOPICS });
}

const scored = (found) => ({ fired: found !== null, score: found?.score ?? 0 });

/** Whether the visitor's last two turns ask the same. */
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

const isVisitor = ({ role, by, speaker }) =>
  /^(user|visitor|customer|human|client)$/i.test(role ?? by ?? speaker ?? "user");

/** The number of folds of the known rows; a row is searched in the knowledge made from the other folds. */
const PARTS = 5;
const LOOKED_AT = 20;

/** Out of scope: the known rows are the knowledge, one passage per intent; no row is searched in its own passage. */
function scope(rows, { knowledge }) {
  const FLOOR = 0.45;
  const intents = new Map();
  for (const row of rows) {
    if (row.label !== "none") continue;
    const intent = String(row.orig_label);
    const list = intents.get(intent);
    if (list) list.push(row);
    else intents.set(intent, [row]);
  }
  const part = new Map([...intents.values()].flatMap((list) => list.map((row, i) => [row, i % PARTS])));
  const without = Array.from({ length: PARTS }, (_, left) =>
    knowledge(
      [...intents].map(([id, list]) => ({
        id,
        title: id.replaceAll("_", " "),
        text: list
          .filter((row) => part.get(row) !== left)
          .map(({ text }) => text)
          .join(". "),
      })),
    ),
  );
  return (row) => {
    const hits = without[part.get(row) ?? 0].search(row.text, LOOKED_AT);
    const coverage = Math.max(0, ...hits.map((hit) => hit.coverage));
    // Half of a question covered by three words is stronger evidence than half of one covered by a single word.
    const sure = Math.max(0, ...hits.map((hit) => hit.coverage * Math.sqrt(hit.terms.length)));
    return { fired: coverage < FLOOR, score: 1 / (1 + sure) };
  };
}
