/** What another import of the same source does to a file that a person has changed. */
import { expect, test } from "vitest";
import { readKnowledge } from "../../scripts/knowledge.ts";
import { page, place } from "./importing.ts";

const FIRST = page(
  "<h1>Tea</h1><h2>Storing</h2><p>Keep it dry. Keep it dark.</p><h2>Brewing</h2><p>Three minutes.</p><h2>Origin</h2><p>From Assam.</p>",
);
const SECOND = page(
  "<h1>Tea</h1><h2>Storing</h2><p>Keep it dry. Keep it cool.</p><h2>Brewing</h2><p>Four minutes.</p><h2>Caffeine</h2><p>Little.</p>",
);

test("[K10] another import shows what the source changed, by heading, and writes it only when it is told to", async () => {
  const { put, take, said, file, passages } = place();
  put("tea.html", FIRST);
  await take("tea.html");
  const before = file("tea.md");
  await take("tea.html");
  expect(said).toEqual([expect.stringMatching(/tea\.md says the same as tea\.html$/)]);
  put("tea.html", SECOND);
  await take("tea.html");
  expect(said).toEqual([
    expect.stringMatching(/tea\.md:$/),
    "## Storing (changed)",
    "    Keep it dry.",
    "  - Keep it dark.",
    "  + Keep it cool.",
    "## Brewing (changed)",
    "  - Three minutes.",
    "  + Four minutes.",
    "## Origin (gone from the source)",
    "  - From Assam.",
    "## Caffeine (new)",
    "  + Little.",
    expect.stringMatching(/^Nothing of this was written\. To write it, add --write\.$/),
  ]);
  expect(file("tea.md")).toBe(before);
  await take("tea.html", { write: true });
  expect(passages()).toEqual({ Storing: "Keep it dry. Keep it cool.", Brewing: "Four minutes.", Caffeine: "Little." });
  await take("tea.html");
  expect(said).toEqual([expect.stringMatching(/says the same/)]);
});

test("[K10] what a person changed stays: their words, their own headings, their example questions, what they took out", async () => {
  const { put, take, said, edit, file, passages, knowledge } = place();
  put("tea.html", FIRST);
  await take("tea.html");
  edit("tea.md", "Three minutes.", "Three minutes, covered.");
  edit("tea.md", "## Storing\n", "## Storing\n\n> Also asked:\n> - How long does it keep?\n");
  edit("tea.md", "## Origin\n\nFrom Assam.\n", "## Our shop\n\nOpen daily.\n");
  await take("tea.html", { write: true });
  expect(said).toEqual([expect.stringMatching(/says the same as tea\.html, besides 2 of your own$/)]);
  put("tea.html", SECOND);
  await take("tea.html", { write: true });
  expect(said).toContain("## Brewing (changed by you and by the source; yours is kept)");
  expect(said).toContain("  + Four minutes.");
  expect(passages()).toEqual({
    Storing: "Keep it dry. Keep it cool.",
    Brewing: "Three minutes, covered.",
    Caffeine: "Little.",
    "Our shop": "Open daily.",
  });
  expect(readKnowledge(knowledge)[0]?.also).toEqual(["How long does it keep?"]);
  // What was shown and decided is not shown again.
  const decided = file("tea.md");
  await take("tea.html");
  expect(said).toHaveLength(1);
  expect(file("tea.md")).toBe(decided);
  await take("tea.html", { write: true, overwrite: true });
  expect(passages()).toMatchObject({ Brewing: "Four minutes.", "Our shop": "Open daily." });
});

test("[K10] a section that is called like the whole is not taken for a person's own", async () => {
  const { put, take, said } = place();
  put("tea.html", page("<h1>What is tea?</h1><h2>What Is Tea?</h2><p>A plant.</p><h2>More</h2><p>Later.</p>"));
  await take("tea.html");
  await take("tea.html");
  expect(said).toEqual([expect.stringMatching(/says the same as tea\.html$/)]);
});

test("[K10] where the file comes from stands in a comment, which is no knowledge", async () => {
  const { put, take, file, passages } = place();
  put("tea--green.txt", "We blend it.");
  await take("tea--green.txt", { into: "tea" });
  expect(file("tea.md")).toMatch(
    /^<!--\n.*\nsource: tea-%2Dgreen\.txt\ndate: 2026-11-02\nhash: [0-9a-f]{12}\nwas: [0-9a-f]{12} tea-green\n-->\n\n# /,
  );
  expect(passages()).toEqual({ "Tea green": "We blend it." });
  await take("tea--green.txt", { into: "tea", today: "2026-12-02" });
  expect(file("tea.md")).toContain("date: 2026-11-02");
});
