/** A site of one's own: where it may be, how its knowledge is read, and what a fault in it says. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { Source } from "../../protocol/facts.ts";
import { readKnowledge } from "../../scripts/knowledge.ts";
import { newSite } from "../../scripts/new-site/main.ts";
import { root } from "../house/files.ts";

const temporary = mkdtempSync(join(tmpdir(), "baton-site-"));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

let count = 0;
const empty = () => join(temporary, String(++count));

function knowledgeOf(files: Record<string, string | Buffer>) {
  const folder = empty();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return readKnowledge(folder);
}

test("text under a first heading, under a second one and in subfolders is read, with ids that name the file", () => {
  const passages = knowledgeOf({
    "tea.md": "# Our tea\n\nWe blend it ourselves.\n\n## Storing it\nKeep it dry\nand dark.\n",
    "shops/north/hours.md": "## Hours ##\r\n\r\nOpen at noon.\r\n",
    ".notes/draft.md": "nothing of this is read",
  });
  expect(passages).toEqual([
    { id: "shops/north/hours#hours", title: "Hours", text: "Open at noon." },
    { id: "tea#our-tea", title: "Our tea", text: "We blend it ourselves." },
    { id: "tea#storing-it", title: "Storing it", text: "Keep it dry and dark." },
  ]);
});

test("each item of a list is a sentence, also over two lines, and a smaller heading belongs to its passage", () => {
  const [passage] = knowledgeOf({
    "a.md":
      "# Page\n## Parcels\nThey arrive\n\n- by bike\n  or on foot\n* before noon!\n1. with a note\n\n### Abroad\nAsk us\n",
  });
  expect(passage?.text).toBe("They arrive. by bike or on foot. before noon! with a note. Abroad: Ask us.");
});

test("an item that ends with a currency or a bracket is a sentence of its own", () => {
  const [passage] = knowledgeOf({
    "a.md": "## Prices\n- small: 3 €\n- large: 5 € (from May)\n- cake 🍰\n- and so on…\n",
  });
  expect(passage?.text).toBe("small: 3 €. large: 5 € (from May). cake 🍰. and so on…");
});

test("a comment is a note to oneself and no knowledge, wherever it stands", () => {
  const passages = knowledgeOf({
    "a.md": "<!--\nsource: x\n-->\n\n# A\none <!-- not\nthis --> two\n\n<!-- ## B -->\n",
  });
  expect(passages).toEqual([{ id: "a#a", title: "A", text: "one two." }]);
});

test("a long heading makes an id that can be stored as a source", () => {
  const title = `Q${"uite long ".repeat(18)}`.trim();
  const [passage] = knowledgeOf({ [`${"deep/".repeat(10)}a.md`]: `# ${title}\ntext\n` });
  expect(Source.safeParse({ id: passage?.id, title: passage?.title }).success).toBe(true);
});

test.each([
  ["a comment that is never closed", { "a.md": "# A\nb <!-- c\n" }, /a\.md: a comment \(<!--\) is never closed/],
  ["a heading as long as a text", { "a.md": `# ${"a ".repeat(120)}\nb\n` }, /a\.md: the heading "a a .* is too long/],
  ["text before any heading", { "a.md": "Welcome\n# A\nb" }, /a\.md: there is text before the first heading/],
  ["a table", { "a.md": "## Prices\n| small | 3 |\n" }, /a\.md: tables are not read/],
  ["a table without edges", { "a.md": "## Prices\nsmall | 3\n--- | ---\n" }, /a\.md: tables are not read/],
  ["a block of code", { "a.md": "## Setup\n```\nnpm\n```\n" }, /a\.md: blocks of code are not read/],
  ["another kind of file", { "sub/prices.csv": "a,b" }, /sub\/prices\.csv: only \.md files are read/],
  [
    "a file in another encoding",
    { "a.md": Buffer.from([0x23, 0x20, 0x41, 0x0a, 0xe9, 0x0a]) },
    /a\.md: it is not text in UTF-8/,
  ],
  ["a file of bytes", { "a.md": "# A\nb\u0000c" }, /a\.md: it is not text in UTF-8/],
  ["a file without text", { "a.md": "# A\n" }, /a\.md: there is no heading .* with text under it/],
  ["a heading without text", { "a.md": "## One\n\n## Two\ntext" }, /no text under the heading "One"/],
  ["a heading twice", { "a.md": "## One\na\n## One\nb" }, /a\.md: the heading "One" is used twice/],
] as [string, Record<string, string | Buffer>, RegExp][])(
  "%s is refused with a sentence that names the file",
  (_, files, sentence) => {
    expect(() => knowledgeOf(files)).toThrow(sentence);
  },
);

test("a new site is whole: every placeholder is filled, it is valid, and nothing that exists is overwritten", () => {
  const folder = newSite(empty(), "Käse & Brot");
  const texts = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"));
  expect(texts.join("\n")).not.toMatch(/BATON|SITE_ID|SITE_NAME/);
  expect(run(["scripts/ask.ts", "--site", folder])).toMatchObject({ status: 0, stderr: "" });
  expect(() => newSite(folder)).toThrow(/exists already/);
});

/** A command as npm runs it, outside this process. */
function run(words: string[], change?: { from: string; to: string; folder: string }) {
  if (change) {
    const file = join(change.folder, "site.ts");
    writeFileSync(file, readFileSync(file, "utf8").replace(change.from, change.to));
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: root, encoding: "utf8" });
  return { status, stdout, stderr };
}

test.each(["start", "deploy", "check", "ask"])(
  "a wrong setting ends `%s` with its sentence, and nothing after it",
  (name) => {
    const folder = newSite(empty(), "Corner Shop");
    const change = { folder, from: 'accent: "#1f5fbf"', to: 'accent: "blue"' };
    expect(run([`scripts/${name}.ts`, "--site", folder], change)).toMatchObject({
      status: 1,
      stderr: `${count}/site.ts has a wrong setting:\n  accent: use #rrggbb\n`,
    });
  },
);

test.each([
  ['accent: "#1f5fbf"', 'accent: "red"', /^ {2}accent: use #rrggbb$/m],
  ['origins: ["https://www.example.com"]', 'origins: ["shop.example"]', /^ {2}origins\.0: an origin such as/m],
  ["export default {", "export const settings = {", /^\d+\/site\.ts exports no settings/],
])("instead of `%s`, `%s` ends with a sentence and no stack", (from, to, sentence) => {
  const folder = newSite(empty(), "Corner Shop");
  const { stderr } = run(["scripts/ask.ts", "--site", folder], { folder, from, to });
  expect(stderr).toMatch(sentence);
  expect(stderr).not.toMatch(/^\s+at |file:\/\//m);
});

test.each([
  ['O"Neil & <i>Söhne</i> $& `x`', "o-neil-i-sohne-i-x"],
  ["東京ベーカリー", "site"],
  ["Ö", "site-o"],
])("a company may be called %s", (name, id) => {
  const folder = newSite(empty(), name);
  expect(run(["scripts/ask.ts", "--site", folder])).toMatchObject({ status: 0, stderr: "" });
  expect(readFileSync(join(folder, "site.ts"), "utf8")).toContain(`id: "${id}"`);
  expect(readFileSync(join(folder, "demo/index.html"), "utf8")).not.toMatch(/<i>|SITE_NAME/);
  for (const wrong of ["", "x".repeat(81)]) expect(() => newSite(empty(), wrong)).toThrow(/name is not valid/);
});

test("--site without a folder, and a port that is none, stop before anything is built or deployed", () => {
  expect(run(["scripts/deploy.ts", "--dry-run", "--site"])).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/^--site needs the folder.*\n$/),
  });
  expect(run(["scripts/start.ts", "--port", "abc"])).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/^"abc" is no port\..*\n$/),
  });
});

test("what is no TypeScript, and a folder without a site, are said in a sentence", () => {
  const folder = newSite(empty(), "Corner Shop");
  const broken = run(["scripts/ask.ts", "--site", folder], {
    folder,
    from: "export default {",
    to: "export default {{",
  });
  expect(broken.status).toBe(1);
  expect(broken.stderr).toMatch(/^\d+\/site\.ts could not be read: .*\n$/);
  const none = run(["scripts/ask.ts", "--site", join(temporary, "none")]);
  expect(none.stderr).toMatch(/^There is no site\.ts in .*new-site.*\n$/);
});
