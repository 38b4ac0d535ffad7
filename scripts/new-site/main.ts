/**
 * Writes a small, commented site of one's own: settings, one page of knowledge, one tool, one scenario and a demo page.
 * `npm run new-site -- ../my-site [--name "My Company"]`
 */
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { basename, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { args, command } from "../command.ts";
import { fromHere } from "../site.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const template = fileURLToPath(new URL("template", import.meta.url));

/**
 * @param folder where the site is written; it must not exist yet, or be empty
 * @param name what the company is called; by default the folder's name
 * @returns the folder's absolute path
 * @throws Error with a sentence for whoever runs it
 */
export function newSite(folder: string, name = titleOf(basename(fromHere(folder)))): string {
  const path = fromHere(folder);
  if (name.trim() === "" || name.length > 80) throw new Error("The name is not valid. Use 1 to 80 characters.");
  if (existsSync(path) && (!statSync(path).isDirectory() || readdirSync(path).length > 0)) {
    throw new Error(`${path} exists already and is not an empty folder. Choose another folder.`);
  }
  cpSync(template, path, { recursive: true });
  // For `site.ts` it is for the editor only, because a type is imported; a tool runs only where this path leads here.
  const baton = relative(path, root).split(sep).join("/") || ".";
  // Not TypeScript where they lie: their imports lead somewhere only once they are filled in.
  for (const file of ["site", "tools/repair"]) renameSync(join(path, `${file}.txt`), join(path, `${file}.ts`));
  for (const file of readdirSync(path, { recursive: true, encoding: "utf8" })) {
    const one = join(path, file);
    if (!statSync(one).isFile()) continue;
    const text = readFileSync(one, "utf8");
    const filled = text
      .replaceAll("BATON", () => baton)
      .replaceAll("SITE_ID", () => idOf(name))
      .replaceAll("SITE_NAME", () => (file.endsWith(".html") ? escaped(name) : JSON.stringify(name).slice(1, -1)));
    if (filled !== text) writeFileSync(one, filled);
  }
  return path;
}

const titleOf = (folder: string): string =>
  folder
    .split(/[-_\s]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");

/** As the setting `id` must be. */
const idOf = (name: string): string =>
  name
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "")
    .slice(0, 40)
    // A name without a Latin letter, or with a single one.
    .replace(/^.?$/, (letter) => `site${letter && `-${letter}`}`);

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

const USAGE = 'npm run new-site -- ../my-site [--name "My Company"]';

async function main(): Promise<undefined> {
  const { values, positionals } = args(USAGE, { allowPositionals: true, options: { name: { type: "string" } } });
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1) throw new Error(`Name one folder.\nUsage: ${USAGE}`);
  const path = newSite(folder, values.name);
  const quoted = /^[\w./-]+$/.test(folder) ? folder : `'${folder.replaceAll("'", "'\\''")}'`;
  console.log(`
  Your site is in ${path}:

  site.ts        name, greeting, hours, and what is left to people
  knowledge/     what the assistant knows
  tools/         what the assistant can look up or do in your systems
  scenarios/     conversations that must go right
  demo/          a page with the chat

  Start it       npm start -- --site ${quoted}
  Check it       npm run check -- --site ${quoted}
`);
}

if (import.meta.main) await command(main);
