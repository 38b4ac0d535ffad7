/** What is made of pages, documents and tables that a business has. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { tokens } from "../../assistant/knowledge/tokens.ts";
import { Source } from "../../protocol/facts.ts";
import { readKnowledge } from "../../scripts/knowledge.ts";
import { pdf } from "./documents.ts";
import { made, page, place } from "./importing.ts";

test("[K9] of a page its own content is kept: no menu, no banner, no footer, no form, nothing that is struck out", async () => {
  const passages = await made(
    "rooms.html",
    page(`
      <header><a href="/">Seaview</a><nav><a href="/rooms">Rooms</a></nav></header>
      <div id="cookie-banner"><p>We value your privacy and use tracking.</p><button>Accept</button></div>
      <div class="breadcrumbs"><a href="/">Home</a></div>
      <h1>Rooms</h1>
      <p>Every room has a balcony. <del>Breakfast is extra.</del></p>
      <div class="menu"><h2>Breakfast</h2><p>Eggs in any style, and porridge.</p></div>
      <form><label>Email</label><input><button>Subscribe</button></form>
      <div aria-hidden="true"><p>Loading the gallery</p></div>
      <footer><p>© Seaview</p></footer>`),
  );
  expect(passages).toEqual({ Rooms: "Every room has a balcony.", Breakfast: "Eggs in any style, and porridge." });
});

test("[K9] answers that fold open are content, whatever opens them, and each question is a passage of its own", async () => {
  const passages = await made(
    "faq.html",
    page(
      `<main><h1>Questions</h1><p>What guests ask us most often, and what we answer them.</p>
      <h2>Your stay</h2>
      <h3><button aria-expanded="false" aria-controls="a1">May I bring a dog?</button></h3>
      <div id="a1" hidden><p>Small dogs are welcome.</p></div>
      <details><summary>Is there a lift?</summary><p>Yes, to every floor.</p></details>
      <p>Ask the desk for anything else.</p>
      <dl><dt>Check-in</dt><dd>From 15:00</dd><dt>Can I leave later?</dt><dd>Until noon, for 20 €.</dd></dl></main>`,
      `<script type="application/ld+json">{"@graph":[{"@type":"FAQPage","mainEntity":[
        {"@type":"Question","name":"Is there a lift?","acceptedAnswer":{"text":"Yes, to every floor."}},
        {"@type":"Question","name":"Is there a pool?","acceptedAnswer":{"text":"<p>On the roof, <i>heated</i>.</p>"}}]}]}</script>`,
    ),
  );
  expect(passages).toEqual({
    Questions: "What guests ask us most often, and what we answer them.",
    "Your stay": "Ask the desk for anything else. Check-in: From 15:00.",
    "May I bring a dog?": "Small dogs are welcome.",
    "Is there a lift?": "Yes, to every floor.",
    "Can I leave later?": "Until noon, for 20 €.",
    "Is there a pool?": "On the roof, heated.",
  });
});

test("[K9] a row of a table is a sentence that says its columns, and what stands raised or in other cells changes no figure", async () => {
  const passages = await made(
    "prices.html",
    page(`<h1>Prices</h1><h2>Plans</h2><table>
      <tr><th>Plan</th><th>Month</th><th>Support</th></tr>
      <tr><td>Small</td><td>9<sup>90</sup> €</td><td>✗</td></tr>
      <tr><td rowspan="2">Large</td><td>30 €</td><td>✓</td></tr>
      <tr><td>300 € a year</td><td>–</td></tr></table>
      <h2>Seasons</h2><table><tr><td>Room</td><td>Summer</td><td>Winter</td></tr><tr><td>Single</td><td>95 €</td><td>70 €</td></tr>
      <tr><td>Double</td><td>140 €</td><td>110 €</td></tr></table>
      <h2>Fees</h2><table><tr><td><b>Notice</b></td><td><p><strong>Fee</strong></p></td></tr><tr><td>Same day</td><td>20 €</td></tr></table>
      <h2>Details</h2><table><tr><td>Area</td><td>20 m<sup>2</sup></td></tr><tr><td>Height</td><td>3 m</td></tr></table>
      <p>Call <a href="tel:+4930123456">us</a>, or write to <a href="mailto:hi@tea.example">hi@tea.example</a>.</p>`),
  );
  expect(passages).toEqual({
    Plans: "Small: Month 9.90 €; Support no. Large: Month 30 €; Support yes. Large: Month 300 € a year.",
    Seasons: "Single: Summer 95 €; Winter 70 €. Double: Summer 140 €; Winter 110 €.",
    Fees: "Same day: Fee 20 €.",
    Details: "Area: 20 m². Height: 3 m. Call us (+4930123456), or write to hi@tea.example.",
  });
});

test("[K9] what has no heading gets one from its title, or from the name of its file", async () => {
  expect(
    await made(
      "a.html",
      page(
        "<p>We open at nine.</p>",
        '<title>Opening hours | Seaview</title><meta property="og:site_name" content="Seaview">',
      ),
    ),
  ).toEqual({ "Opening hours": "We open at nine." });
  expect(await made("late_arrival.txt", "Ring the bell.\n")).toEqual({ "Late arrival": "Ring the bell." });
});

test("[K9] a long text is cut at paragraphs, with headings that say what they are part of", async () => {
  const sentence = (word: string) =>
    `The ${word} is described at some length in this sentence, so that it takes room. `;
  const paragraph = (word: string) => `<p>${sentence(word).repeat(6)}</p>`;
  const passages = await made(
    "long.html",
    page(
      `<h1>Handbook</h1><h2>Garden</h2>${["soil", "seed", "water", "light", "tools"].map(paragraph).join("")}
       <h2>House</h2><h3>Roof</h3>${paragraph("slate").repeat(2)}<h3>Cellar</h3>${paragraph("brick").repeat(2)}
       <h2>Yard</h2><h3>Gate</h3><p>It is locked at night.</p>
       <h2>Hall</h2><p>${sentence("hall").repeat(40)}</p>`,
    ),
  );
  expect(Object.keys(passages)).toEqual([
    "Garden",
    "Garden (2)",
    "House: Roof",
    "House: Cellar",
    "Yard",
    "Hall",
    "Hall (2)",
  ]);
  expect(passages.Yard).toBe("Gate: It is locked at night.");
  for (const text of Object.values(passages)) expect(tokens(text)).toBeLessThanOrEqual(420);
  expect(
    Object.values(passages)
      .join(" ")
      .match(/The hall/g),
  ).toHaveLength(40);
});

test("[K9] nothing that a source says is read as a mark of the file, and no heading is used twice", async () => {
  const { put, take, knowledge } = place();
  put(
    "odd.html",
    page(
      `<h1>Odd</h1><h2>Terms</h2><p># not a heading</p><p>| a | b |</p><p>\`\`\` # code</p><p>&lt;!-- hidden --&gt; shown</p>
       <p>&lt;table&gt; is a word</p><p>2. Stock, rechts</p><p>- 5 °C at night</p><p>-5 °C by day</p>
       <h2>Terms</h2><p>More terms.</p><h2>A slogan without a text</h2><h2>Rooms</h2><h2>${"Very ".repeat(40)}long</h2><p>Text.</p>`,
    ),
  );
  await take("odd.html");
  const passages = readKnowledge(knowledge);
  expect(Object.fromEntries(passages.map(({ title, text }) => [title, text]))).toEqual({
    Terms: "not a heading. a b. code. hidden shown. table> is a word. 2. Stock, rechts. 5 °C at night. -5 °C by day.",
    "Odd: Terms": "More terms. A slogan without a text.",
    Rooms: `${"Very ".repeat(40)}long. Text.`,
  });
  for (const { id, title } of passages) expect(Source.safeParse({ id, title }).success).toBe(true);
});

test("[K9] Markdown keeps its headings, lists, tables and example questions, and the title of its front matter", async () => {
  const { put, take, knowledge } = place();
  put(
    "guide.md",
    '---\ntitle: "Guide"\ntags: [a]\n---\nHello.\n\nSetup\n-----\n\n1. Open it\n2. [Sign in](https://a.example)\n\n> Also asked:\n> - How do I start?\n> - What comes first?\n\n## Sizes\n\n| Size | Litres |\n|---|---|\n| S | 2 |\n| L | 5 |\n',
  );
  await take("guide.md");
  expect(readKnowledge(knowledge)).toEqual([
    { id: "guide#guide", title: "Guide", text: "Hello." },
    { id: "guide#setup", title: "Setup", text: "Open it. Sign in.", also: ["How do I start?", "What comes first?"] },
    { id: "guide#sizes", title: "Sizes", text: "S: Litres 2. L: Litres 5." },
  ]);
});

test("[K9] a table of questions is a passage a row, a short one is one passage, a long one has a passage for each matter", async () => {
  expect(await made("faq.csv", 'Question;Answer\n"Do you deliver?";"Yes; on weekdays.\nNot abroad."\n')).toEqual({
    "Do you deliver?": "Yes; on weekdays. Not abroad.",
  });
  expect(await made("opening_hours.csv", "Day,Open,Close\nMonday,9,17\nSaturday,10,14\n")).toEqual({
    "Opening hours": "Monday: Open 9; Close 17. Saturday: Open 10; Close 14.",
  });
  const rows = Array.from({ length: 60 }, (_, i) => `${i},Tea no. ${i} of the garden,${i}.50 EUR,green`);
  const long = await made("teas.csv", `Number,Name,Price,Kind\n${rows.join("\n")}\n`);
  expect(Object.keys(long)).toHaveLength(60);
  expect(long["Tea no. 7 of the garden"]).toBe("Number: 7. Price: 7.50 EUR. Kind: green.");
  const cafe = Buffer.from("Drink,Price\nCaf\xe9,2 \x80\nTh\xe9,3 \x80\n", "latin1");
  expect(await made("drinks.csv", cafe)).toEqual({ Drinks: "Café: Price 2 €. Thé: Price 3 €." });
});

test.each([
  ["brochure.pdf", pdf([[]]), /brochure\.pdf: it has no text, only pictures of it\. .*ocrmypdf/],
  ["broken.pdf", "%PDF-1.4 nonsense", /broken\.pdf: it is no PDF that can be read\. Save it again/],
  ["terms.docx", "no zip", /terms\.docx: it is no Word document that can be read\. .*save it as \.docx/],
  ["prices.xlsx", "PK", /prices\.xlsx: files like this are not read.* Save each sheet as \.csv/],
  ["film.mp4", "x", /film\.mp4: files like this are not read, only \.html.* Save it as one of these/],
  ["list.csv", "only one column\n", /list\.csv: it is no table of several columns\. Save it/],
  [
    "app.html",
    page('<div id="root"></div><script>run()</script>'),
    /no text to import\. .*save it, and import the file/,
  ],
])("[K9] %s is refused with what to do", async (name, content, fault) => {
  const { put, take, knowledge } = place();
  put(name, content);
  await expect(take(name)).rejects.toThrow(fault);
  expect(existsSync(knowledge)).toBe(false);
});

test("[K9] a file that does not exist, a folder, and a name that is taken are refused with what to do", async () => {
  const { put, take, knowledge } = place();
  await expect(take("none.pdf")).rejects.toThrow(/none\.pdf does not exist\. Give the path/);
  await expect(take(".")).rejects.toThrow(/is a folder\. Import its files one by one/);
  put("tea.txt", "We blend it.");
  mkdirSync(knowledge);
  writeFileSync(join(knowledge, "tea.md"), "# Tea\n\nWritten by hand.\n");
  await expect(take("tea.txt")).rejects.toThrow(
    /tea\.md exists and was written by somebody\. Choose another name with --into/,
  );
  expect(await take("tea.txt", { into: "drinks/Our tea" })).toBe(0);
  expect(existsSync(join(knowledge, "drinks/our-tea.md"))).toBe(true);
});

test("[K9] an import that would not fit beside what is there writes nothing", async () => {
  const { put, take, knowledge } = place();
  mkdirSync(knowledge);
  writeFileSync(join(knowledge, "a.md"), "# A\n\n> Also asked:\n> - Where are you?\n\nHere.\n");
  put("b.md", "# B\n\nThere.\n\n> Also asked:\n> - Where are you?\n");
  await expect(take("b.md")).rejects.toThrow(/"Where are you\?" is asked under "A" and under "B"/);
  expect(existsSync(join(knowledge, "b.md"))).toBe(false);
});
