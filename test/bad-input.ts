/** Bad input that others collected, read where it lies beside the project; where it does not, tests say that they skip. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../../shared/bad-input/", import.meta.url));

export const badInput = existsSync(folder);
if (!badInput) console.warn("skipped: no ../shared/bad-input beside the project, so only our own bad input is tried");

/** Files of JSONTestSuite: `y` must parse, `n` must not. */
export const jsonFiles = (kind: "y" | "n"): { name: string; text: string }[] =>
  readdirSync(`${folder}json/test_parsing`)
    .filter((name) => name.startsWith(`${kind}_`))
    .map((name) => ({ name, text: new TextDecoder().decode(readFileSync(`${folder}json/test_parsing/${name}`)) }));

export const badTexts = (): { id: string; text: string }[] =>
  readFileSync(`${folder}bad-text.jsonl`, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as { id: string; text: string });
