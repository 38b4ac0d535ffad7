/** The widget's markdown in a real browser: what it draws, what it refuses, and what a piece of a reply costs. */
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch } from "./chromium.ts";

type Draw = (pieces: string[]) => { html: string; finished: string[]; ms: number };
declare global {
  interface Window {
    draw: Draw;
    fired: number;
  }
}

let browser: Browser;
let page: Page;
const started = await launch();
const skip = "skip" in started ? started.skip : null;

beforeAll(async () => {
  if (!("browser" in started)) return;
  browser = started.browser;
  page = await browser.newPage();
  const { outputFiles } = await build({
    stdin: {
      contents: `import { markdown } from "./widget/panel/markdown.ts";
        window.fired = 0;
        window.draw = (pieces) => {
          const element = document.body.appendChild(document.createElement("div"));
          const finished = [];
          const write = markdown(element, (text) => finished.push(text));
          const from = performance.now();
          let text = "";
          for (const piece of pieces) write((text += piece), false);
          write(text, true);
          const ms = performance.now() - from;
          const html = element.innerHTML;
          element.remove();
          return { html, finished, ms };
        };`,
      resolveDir: process.cwd(),
      loader: "ts",
    },
    bundle: true,
    write: false,
  });
  await page.evaluate(outputFiles[0]?.text ?? "");
});
afterAll(async () => {
  await browser?.close();
});

const scenes = test.skipIf(skip !== null);
const cut = (text: string, size: number) =>
  Array.from({ length: Math.ceil(text.length / size) }, (_, i) => text.slice(i * size, (i + 1) * size));
const draw = (pieces: string[]) => page.evaluate((all) => window.draw(all), pieces);

const LINK = 'rel="noopener" target="_blank"';
const CASES: [string, string][] = [
  ["plain", "<p>plain</p>"],
  ["**bold** and *soft* and `code *x*`", "<p><strong>bold</strong> and <em>soft</em> and <code>code *x*</code></p>"],
  ["one\ntwo\n\nthree", "<p>one<br>two</p><p>three</p>"],
  ["- a\n- **b**\n\n3. c", '<ul><li>a</li><li><strong>b</strong></li></ul><ol><li value="3">c</li></ol>'],
  ["# Title\ntext", "<p><strong>Title</strong><br>text</p>"],
  ["```js\nlet a = '*';\n```\nafter", "<pre>let a = '*';</pre><p>after</p>"],
  ["[us](https://a.example/x_y)", `<p><a href="https://a.example/x_y" ${LINK}>us</a></p>`],
  ["see https://a.example/b. Now", `<p>see <a href="https://a.example/b" ${LINK}>https://a.example/b</a>. Now</p>`],
  ["[mail](mailto:a@b.example)", `<p><a href="mailto:a@b.example" ${LINK}>mail</a></p>`],
  ["2 * 3 * 4, snake_case, a*b*c, **open", "<p>2 * 3 * 4, snake_case, a*b*c, **open</p>"],
  ["[1] and [not](a link)", "<p>[1] and [not](a link)</p>"],
  // What is escaped is text, at the beginning of a line too.
  ["\\*4711\\* and \\[x\\](y) and \\`z\\`, C:\\new", "<p>*4711* and [x](y) and `z`, C:\\new</p>"],
  ["\\- five\n\\# 12\n1\\. May", "<p>- five<br># 12<br>1. May</p>"],
  ["**a \\* b** and *c \\* d*", "<p><strong>a * b</strong> and <em>c * d</em></p>"],
  [
    "- a\n  - b\n    1. c\n    2. d\n  - e\n- f",
    '<ul><li>a<ul><li>b<ol><li value="1">c</li><li value="2">d</li></ol></li><li>e</li></ul></li><li>f</li></ul>',
  ],
  ["1. a\n   - b\n2. c", '<ol><li value="1">a<ul><li>b</li></ul></li><li value="2">c</li></ol>'],
  ["  - a\n  - b\n\n  1. c", '<ul><li>a</li><li>b</li></ul><ol><li value="1">c</li></ol>'],
  [
    "Prices:\n| Plan | From |\n|:--|--:|\n| **Wren** | 1 \\| 2 |\n| Linnet | |\n\nAsk me.",
    '<p>Prices:</p><div class="table"><table><tr><th>Plan</th><th>From</th></tr><tr><td><strong>Wren</strong></td><td>1 | 2</td></tr><tr><td>Linnet</td><td></td></tr></table></div><p>Ask me.</p>',
  ],
  [
    "a | b\n--- | ---\n1 | 2",
    '<div class="table"><table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table></div>',
  ],
  ["|x| is never negative\nand so on", "<p>|x| is never negative<br>and so on</p>"],
];

scenes("[W4] the subset is drawn, and the same however a reply is cut into pieces", async () => {
  for (const [text, html] of CASES) {
    for (const size of [text.length, 1, 2, 3, 5, 7]) {
      const pieces = cut(text, size);
      expect((await draw(pieces)).html, `${text} by ${size}`).toBe(html);
    }
  }
});

const SCRIPTS = [
  "javascript:fired++",
  "JaVaScRiPt:fired++",
  " javascript:fired++",
  "\u0001javascript:fired++",
  "java\tscript:fired++",
];
const OTHERS = [
  "data:text/html,<script>fired++</script>",
  "vbscript:x",
  "file:///etc/passwd",
  "blob:https://a.example/1",
  "//a.example",
  "/path",
  "about:blank",
];
const MARKUP = [
  "<img src=x onerror=fired++>",
  "<script>fired++</script>",
  "<svg onload=fired++>",
  "<iframe srcdoc='<script>parent.fired++</script>'></iframe>",
  "<a href=javascript:fired++>x</a>",
  "`<img src=x onerror=fired++>`",
  "```\n<script>fired++</script>\n```",
  "**<img src=x onerror=fired++>**",
  "[<img src=x onerror=fired++>](https://a.example)",
  '[x](https://a.example/"onmouseover="fired++)',
  "![x](https://a.example/pixel.png)",
  "https://a.example/<script>fired++</script>",
  "&lt;script&gt;fired++&lt;/script&gt;",
];

scenes(
  "nothing in a reply becomes markup, runs, loads an image or links to anything but the web and mail",
  async () => {
    const hostile = [
      ...MARKUP,
      ...[...SCRIPTS, ...OTHERS].flatMap((to) => [`[x](${to})`, `[x](<${to}>)`, to, `**[x](${to})**`]),
    ];
    for (const text of hostile) {
      const { html } = await draw([...text]);
      const found = await page.evaluate((markup) => {
        const parsed = new DOMParser().parseFromString(markup, "text/html").body;
        return {
          tags: [...parsed.querySelectorAll("*")].map((node) => node.localName),
          links: [...parsed.querySelectorAll("a")].map((node) => node.protocol),
          attributes: [...parsed.querySelectorAll("*")].flatMap((node) => node.getAttributeNames()),
        };
      }, html);
      expect(
        found.tags.filter((tag) => !/^(p|br|strong|em|code|pre|a|ul|ol|li)$/.test(tag)),
        text,
      ).toEqual([]);
      expect(
        found.links.filter((protocol) => !/^(https?|mailto):$/.test(protocol)),
        text,
      ).toEqual([]);
      expect(
        found.attributes.filter((name) => !/^(href|rel|target|value)$/.test(name)),
        text,
      ).toEqual([]);
    }
    expect(await page.evaluate(() => window.fired)).toBe(0);
  },
);

scenes("each block is finished once, in words without signs", async () => {
  const text = "First **part**.\n\n- see [this](https://a.example)\n- and `that`\n\nLast";
  expect((await draw([...text])).finished).toEqual(["First part.", "see this", "and that", "Last"]);
  const nested = "- a\n  - b\n\n| Plan | From |\n|---|---|\n| Wren | 10 |";
  expect((await draw([...nested])).finished).toEqual(["a", "b", "Plan, From; Wren, 10"]);
});

scenes("a piece of a long reply costs at most in proportion to its paragraph, whatever it looks like", async () => {
  const prose = "Every **plan** has a [page](https://a.example/plan) and a price. ".repeat(130).slice(0, 8_000);
  const stars = " *a".repeat(2_000);
  // What one piece costs, by the quickest of some runs: the machine may be busy with something else in the others.
  const each = async (text: string) => {
    const pieces = cut(text, 4);
    const runs: number[] = [];
    for (let i = 0; i < 4; i++) runs.push((await draw(pieces)).ms / pieces.length);
    return Math.min(...runs);
  };
  // A paragraph eight times as long costs eight times as much, and sixty-four times where a reader runs back and forth.
  for (const text of [prose, prose.replaceAll(". ", ".\n\n"), stars]) {
    expect(await each(text)).toBeLessThan(20 * (await each(text.slice(0, text.length / 8))));
  }
});
