/**
 * `npm run verdicts`: shows a judge whole conversations turn by turn, without what comes later, and takes their verdicts.
 * Each run first takes the verdicts on the turns that were shown, and then shows the next ones.
 */
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { args, command } from "./command.ts";
import { type Conversation, type Conversations, readConversations } from "./conversations/rows.ts";
import { ACTS, ANSWERED, nextTurn, readVerdict, readVerdicts, type Verdicts } from "./conversations/verdicts.ts";
import { type Line, linesOf, readLines } from "./jsonl.ts";
import { readKnowledge } from "./knowledge.ts";
import { readSite } from "./site.ts";

const USAGE =
  "npm run verdicts -- CONVERSATIONS.jsonl --into VERDICTS.jsonl [--take ANSWERS.jsonl] [--judge NAME] [--count 20]";

async function main(): Promise<undefined> {
  const { values, positionals } = args(USAGE, {
    allowPositionals: true,
    options: {
      into: { type: "string" },
      take: { type: "string" },
      judge: { type: "string" },
      count: { type: "string", default: "20" },
    },
  });
  const [file, ...more] = positionals;
  const count = Number(values.count);
  if (!file || more.length > 0 || !values.into || !Number.isInteger(count) || count < 1) {
    throw new Error(`Usage: ${USAGE}`);
  }
  const given = readConversations(readLines(file));
  const stored = () => (existsSync(values.into ?? "") ? readFileSync(values.into ?? "", "utf8") : "");
  const judged = () => readVerdicts(linesOf(stored(), values.into ?? ""), given.conversations);
  if (values.take !== undefined) {
    const taken = take(readLines(values.take), given.conversations, judged(), values.judge);
    const before = stored();
    appendFileSync(values.into, `${before === "" || before.endsWith("\n") ? "" : "\n"}${taken.join("\n")}\n`);
    console.error(`Verdicts written to ${values.into}: ${taken.length}.`);
  }
  console.log(await show(given, judged(), count));
}

/**
 * @returns the rows to be stored
 * @throws Error with a sentence that names the wrong line; then none is taken
 */
export function take(
  lines: readonly Line[],
  conversations: readonly Conversation[],
  verdicts: Verdicts,
  judge?: string,
): string[] {
  const seen = new Set<string>();
  return lines.map((line) => {
    const verdict = readVerdict(line);
    const conversation = conversations.find(({ id }) => id === verdict.conversation);
    if (!conversation) throw new Error(`${line.where}: there is no conversation "${verdict.conversation}".`);
    const next = nextTurn(conversation, verdicts);
    const { id } = conversation;
    if (next === null) throw new Error(`${line.where}: every turn of "${id}" has a verdict.`);
    if (verdict.turn !== next || seen.has(id)) {
      throw new Error(`${line.where}: of "${id}" only turn ${next} can be judged now, and once.`);
    }
    seen.add(id);
    return JSON.stringify({ ...verdict, ...(judge !== undefined && { judge }) });
  });
}

/** The next turn of so many conversations, in the order of the file, under the knowledge of their site. */
export async function show(
  { sites, conversations }: Conversations,
  verdicts: Verdicts,
  count: number,
): Promise<string> {
  const open = conversations.flatMap((conversation) => {
    const turn = nextTurn(conversation, verdicts);
    return turn === null ? [] : [{ conversation, turn }];
  });
  if (open.length === 0) return "Every turn has a verdict.";
  const shown = [...Map.groupBy(open.slice(0, count), ({ conversation }) => conversation.site)];
  const pages = await Promise.all(
    shown.map(async ([site, list]) => {
      const given = sites.get(site) ?? "own";
      const { name } = given === "own" ? await readSite() : given.settings;
      const passages = given === "own" ? readKnowledge() : given.passages;
      return [
        `# ${name}: all that the assistant knows`,
        ...passages.map(({ title, text }) => `- ${title}: ${text}`),
        ...list.map(({ conversation, turn }) => talk(conversation, turn, verdicts)),
      ].join("\n");
    }),
  );
  const left = `Shown: ${Math.min(count, open.length)}. Conversations with a turn that has no verdict: ${open.length}.`;
  return [...pages, HOW, left].join("\n\n");
}

function talk({ id, lang, turns }: Conversation, turn: number, verdicts: Verdicts): string {
  const before = turns.slice(0, turn - 1).flatMap((said, i) => {
    const verdict = verdicts.get(id)?.get(i + 1);
    return [`visitor: ${said}`, `you (${verdict?.act}): ${verdict?.text}`];
  });
  return [`\n## ${id}, turn ${turn} (browser: ${lang})`, ...before, `visitor: ${turns[turn - 1]}`].join("\n");
}

const HOW = `Write one line for each, with what you would answer and how you judge it:
{"conversation":"ID","turn":1,"act":"${ACTS.join("|")}","reason":"why a human","evidence":"the visitor's own words","answered":"${ANSWERED.join("|")}","mood":"calm","urgent":false,"ownCase":false,"wants":"nothing","question":"to a colleague","text":"a short reply"}`;

if (import.meta.main) await command(main);
