/**
 * `npm run knowledge -- import`: writes what a business already has, its pages and its documents, as Markdown into the
 * site's knowledge, for a person to read. A file that is there already is never changed before it was shown what changes.
 */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import type { Passage } from "../../assistant/knowledge/passage.ts";
import { checkTogether, passagesOf, readKnowledge } from "../knowledge.ts";
import { fromHere, nameOf } from "../site.ts";
import { LARGEST } from "./fetch.ts";
import { type File, hashOf, keyOf, type Part, partsOf, read, write } from "./file.ts";
import { merge, told } from "./merge.ts";
import { sectionsOf } from "./sections.ts";
import { hashOfBytes, type Import, pathOf, reading, type Text, titleOf } from "./text.ts";
import { fromWeb } from "./web.ts";

/** @throws Error with a sentence that ends with what to do */
export async function importKnowledge(asked: Import): Promise<number> {
  const { say } = asked;
  const texts = /^https?:\/\//i.test(asked.source) ? await fromWeb(asked) : [await fromFile(asked)];
  const planned = texts.map((text) => planOf(text, asked));
  const empty = planned.filter(({ parts }) => parts.every(({ body }) => body === ""));
  for (const { text } of empty) say(`left out ${text.source}: there is no text in it`);
  const rest = planned.filter((plan) => !empty.includes(plan));
  if (rest.length === 0)
    throw new Error(
      "There is no text to import. If the page is made in the browser by a script, open it there, save it, and import the file.",
    );
  checkAll(rest, asked.folder);
  let waiting = 0;
  for (const plan of rest) {
    const shown = nameOf(join("knowledge", `${plan.text.path}.md`));
    if (!plan.old) {
      put(plan);
      const made = passagesOf(`${plan.text.path}.md`, plan.markdown).length;
      say(`wrote ${shown}: ${made} ${made === 1 ? "passage" : "passages"}`);
    } else if (plan.changes.length === 0) {
      if (plan.moved && asked.write) put(plan);
      say(`${shown} says the same as ${plan.text.source}${plan.own > 0 ? `, besides ${plan.own} of your own` : ""}`);
    } else {
      say(`${asked.write ? "changed " : ""}${shown}:`);
      for (const line of told(plan.changes)) say(line);
      if (asked.write) put(plan);
      else waiting++;
    }
  }
  if (waiting > 0) {
    const kept = rest.some(({ changes }) => changes.some(({ what }) => what === "kept"));
    say(
      `Nothing of this was written. To write it, add --write${kept ? "; to take the source's text also where you have changed it, add --write --overwrite" : ""}.`,
    );
  } else if (rest.some(({ old }) => !old)) {
    say(
      'Read it as a visitor would, and add under each heading how they ask for it (> Also asked:). To see what is found: npm run knowledge -- ask "..."',
    );
  }
  return 0;
}

interface Plan {
  text: Text;
  path: string;
  old: File | null;
  parts: Part[];
  changes: ReturnType<typeof merge>["changes"];
  own: number;
  /** The source changed something that a person has decided on already. */
  moved: boolean;
  markdown: string;
}

/** @throws Error when the file that is there was not imported from here */
function planOf(text: Text, { folder, today, overwrite = false }: Import): Plan {
  const path = join(folder, `${text.path}.md`);
  const old = existsSync(path) ? read(readFileSync(path, "utf8")) : null;
  if (old && old.origin?.source !== text.source) {
    const from = old.origin ? `was imported from ${old.origin.source}` : "was written by somebody";
    throw new Error(
      `${nameOf(join("knowledge", `${text.path}.md`))} exists and ${from}. Choose another name with --into NAME.`,
    );
  }
  const next = partsOf(text.sections);
  const base = new Map(next.filter(({ body }) => body !== "").map((part) => [keyOf(part), hashOf(part.body)]));
  const origin = { source: text.source, date: today, hash: text.hash };
  const { parts, changes, own } = old ? merge(old, next, overwrite) : { parts: next, changes: [], own: 0 };
  const moved = old !== null && JSON.stringify([...old.base]) !== JSON.stringify([...base]);
  return { text, path, old, parts, changes, own, moved, markdown: write({ origin, base, parts }) };
}

function put({ path, markdown }: Plan): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, markdown);
}

/** What is written must be what the gateway reads, beside what is there. @throws Error with a sentence */
function checkAll(plans: readonly Plan[], folder: string): void {
  const made = plans.flatMap(({ text, markdown }): Passage[] => passagesOf(`${text.path}.md`, markdown));
  const files = new Set(plans.map(({ text }) => text.path));
  const others = readKnowledge(folder).filter(({ id }) => !files.has(id.split("#")[0] ?? ""));
  checkTogether([...others, ...made]);
}

async function fromFile({ source, into }: Import): Promise<Text> {
  const path = fromHere(source);
  const name = basename(path);
  const file = statSync(path, { throwIfNoEntry: false });
  if (!file) throw new Error(`${source} does not exist. Give the path of a file, or an address with https://.`);
  if (!file.isFile()) throw new Error(`${source} is a folder. Import its files one by one.`);
  if (file.size > LARGEST) throw new Error(`${source} is larger than ${LARGEST / 1e6} MB. Cut it into several files.`);
  const bytes = readFileSync(path);
  const plain = basename(name, extname(name));
  const document = await reading(source, { name, bytes, type: "" });
  return {
    source: name,
    path: pathOf(into ?? plain),
    sections: sectionsOf(document, titleOf(plain)),
    hash: hashOfBytes(bytes),
  };
}
