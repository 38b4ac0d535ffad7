/** `npm run knowledge`: lists the passages of the site; with a question, what is found for it and why. */
import { index } from "../assistant/knowledge/index.ts";
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
    for (const row of table(
      passages.map(({ id, title, text }) => [id, title, `${text.length} characters`]),
      2,
    )) {
      console.log(row);
    }
    console.log(`\n${passages.length} passages`);
    return 0;
  }
  const hits = index(passages, site.knowledge.synonyms).search(words.join(" "));
  const answered = hits.filter(({ coverage }) => coverage >= site.knowledge.floor);
  for (const { id, title, coverage } of hits) {
    console.log(
      `${coverage >= site.knowledge.floor ? "answers" : "below the floor"}  ${coverage.toFixed(2)}  ${id}  ${title}`,
    );
  }
  const floor = `the share of the question that a passage must cover, knowledge.floor, is ${site.knowledge.floor}`;
  console.log(
    `\n${answered.length === 0 ? "No passage answers this" : `${answered.length} passages answer this`}; ${floor}.`,
  );
  return 0;
}

await command(main);
