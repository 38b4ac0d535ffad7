/** `npm run knowledge`: lists the passages of the site; with a question, what is found for it and why. */
import { index } from "../assistant/knowledge/index.ts";
import { knowledge } from "../assistant/knowledge/knowledge.ts";
import { args, command, table } from "./command.ts";
import { readKnowledge } from "./knowledge.ts";
import { nameOf, readSite } from "./site.ts";

const USAGE = 'npm run knowledge -- [--site ../my-site] [ask "When are you open?"]';

async function main(): Promise<number> {
  const { positionals } = args(USAGE, { allowPositionals: true });
  const [verb, ...words] = positionals;
  if (verb !== undefined && (verb !== "ask" || words.length === 0)) throw new Error(`Usage: ${USAGE}`);
  const site = await readSite();
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
      hits.some((hit) => hit.id === id) ? "answers" : near.some((passage) => passage.id === id) ? "shown" : "not said",
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
