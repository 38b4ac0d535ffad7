/**
 * `npm run knowledge`: lists the passages of the site; with a question, what is found for it and why; with a file of
 * questions whose passages are known, how many are answered; with `import`, it writes new ones.
 */
import { join } from "node:path";
import { index } from "../assistant/knowledge/index.ts";
import { knowledge } from "../assistant/knowledge/knowledge.ts";
import { args, command, table } from "./command.ts";
import { readLines } from "./jsonl.ts";
import { readKnowledge } from "./knowledge.ts";
import { ask, printed } from "./questions/measure.ts";
import { fromHere, nameOf, readSite, siteFolder } from "./site.ts";

const USAGE = `npm run knowledge -- [--site ../my-site] [ask "When are you open?" | measure questions.jsonl [--all] |
  import ADDRESS|SITEMAP|FILE [--into NAME] [--pages NUMBER] [--only /help/] [--write [--overwrite]]]`;
const OPTIONS = {
  all: { type: "boolean" },
  into: { type: "string" },
  pages: { type: "string" },
  only: { type: "string" },
  write: { type: "boolean" },
  overwrite: { type: "boolean" },
} as const;

async function main(): Promise<number> {
  const { positionals, values } = args(USAGE, { allowPositionals: true, options: OPTIONS });
  const [verb, ...words] = positionals;
  if (verb !== undefined && (!/^(?:ask|measure|import)$/.test(verb) || words.length === 0))
    throw new Error(`Usage: ${USAGE}`);
  const site = await readSite();
  if (verb === "import") {
    if (words.length > 1) throw new Error(`Import one source at a time. Usage: ${USAGE}`);
    // Its readers are needed here only.
    const { importKnowledge } = await import("./import/main.ts");
    const { pages, into, only, write, overwrite } = values;
    return await importKnowledge({
      source: words[0] ?? "",
      folder: join(siteFolder(), "knowledge"),
      today: new Date().toISOString().slice(0, 10),
      say: console.log,
      pages: pages === undefined ? undefined : Number(pages),
      into,
      only,
      write,
      overwrite,
    });
  }
  if (verb === "measure") {
    const answers = await ask(readLines(fromHere(words[0] ?? "")), site);
    for (const { row, grade, told } of values.all ? answers : []) {
      const said = [...(told?.sources ?? []), ...(told?.choices ?? [])]
        .map(({ id }) => id.split("#").at(-1))
        .join(", ");
      console.log(
        `${grade.padEnd(13)} ${row.set}: ${row.text} (${[row.passage ?? "none"].flat().join(", ")}) -> ${said || "-"}`,
      );
    }
    console.log(printed(answers));
    return 0;
  }
  const passages = readKnowledge();
  if (passages.length === 0) throw new Error(`${nameOf("knowledge")} has no passages. Add a .md file with a heading.`);
  if (verb === undefined) {
    const rows = passages.map(({ id, title, text, also = [] }) => [
      id,
      title,
      `${text.length} characters`,
      `${also.length} also asked`,
    ]);
    for (const row of table(rows, 2)) console.log(row);
    console.log(`\n${passages.length} passages`);
    return 0;
  }
  const asked = words.join(" ");
  const { search } = index(passages, site.knowledge.synonyms);
  const { matters } = await knowledge(passages, site).find({ text: asked, before: [] });
  for (const { text, hits, near } of matters) {
    if (matters.length > 1) console.log(`\n"${text}"`);
    const found = search(text);
    const rows = found.hits.map(({ id, probability, words: shared, wording }) => [
      hits.some((hit) => hit.id === id) ? "answers" : hits.length === 0 && near.length > 0 ? "shown" : "not said",
      probability.toFixed(2),
      id,
      shared.join(", "),
      `as "${wording}"`,
    ]);
    for (const row of table(rows, 5)) console.log(row);
    const floor = `an answer needs a probability of ${site.knowledge.floor} (knowledge.floor)`;
    console.log(
      hits.length > 0
        ? `Answered from ${hits.map(({ id }) => id).join(", ")}; ${floor}.`
        : near.length > 0
          ? `Not sure: the headings are shown as buttons (one of them answers with ${found.among.toFixed(2)}); ${floor}.`
          : `No passage answers this (one of the best three would with ${found.among.toFixed(2)}); ${floor}.`,
    );
  }
  return 0;
}

await command(main);
