import { expect, test } from "vitest";
import { code, files, has, importsOf, read } from "./files.ts";

/** What each folder may import of the project: `console -> widget/connection -> protocol <- durable-objects <- worker`. */
const ARROWS: Record<string, readonly string[]> = {
  protocol: ["protocol/"],
  settings: ["settings/", "protocol/"],
  site: ["site/", "settings/", "protocol/"],
  widget: ["widget/", "protocol/"],
  console: ["console/", "widget/connection", "protocol/"],
  assistant: ["assistant/", "settings/", "protocol/"],
  "durable-objects": ["durable-objects/", "assistant/", "settings/", "protocol/"],
  worker: ["worker/", "durable-objects/", "settings/", "protocol/"],
};

/** What each folder may import from outside; a folder that is not named here is free. */
const PACKAGES: Record<string, RegExp> = {
  protocol: /^zod$/,
  settings: /^(zod|libphonenumber-js\/min|#site|#checked|#tools)$/,
  site: /^zod$/,
  widget: /^partysocket(\/|$)/,
};

const SOURCES = Object.keys(ARROWS).flatMap((folder) => files(`${folder}/**/*.{ts,tsx}`));

test("imports point one way", () => {
  expect(SOURCES.length).toBeGreaterThan(30);
  const wrong = SOURCES.flatMap((path) => {
    const folder = path.split("/")[0] ?? "";
    return importsOf(path)
      .filter(({ to }) =>
        to.includes("/") &&
        Object.keys(ARROWS)
          .concat("test", "scripts", "bench", "dist")
          .includes(to.split("/")[0] ?? "")
          ? !ARROWS[folder]?.some((allowed) => to.startsWith(allowed))
          : !(PACKAGES[folder] ?? /./).test(to),
      )
      .map(({ to }) => `${path} -> ${to}`);
  });
  expect(wrong).toEqual([]);
});

test("the connection of the widget, which the console uses too, knows no page and nothing of the panel", () => {
  const connection = files("widget/connection{.ts,/**/*.ts}");
  const wrong = connection.flatMap((path) => [
    ...importsOf(path).flatMap(({ to }) => (/^widget\/(?!connection)/.test(to) ? [`${path} -> ${to}`] : [])),
    ...[...code(path).matchAll(/\bdocument\??\.(?!hidden|visibilityState)\w+/g)].map(([use]) => `${path} has ${use}`),
  ]);
  expect(wrong).toEqual([]);
});

/** Modules that the widget imports: a validator among them would cost every page that embeds it. */
const LIGHT = ["limits", "identity", "view", "floor", "language-tag"];

test("what the widget needs of the protocol pulls in no validator", () => {
  const heavy = (path: string, seen = new Set<string>()): string[] => {
    if (seen.has(path) || !has(path)) return [];
    seen.add(path);
    return importsOf(path)
      .filter(({ typeOnly }) => !typeOnly)
      .flatMap(({ to }) => (to === "zod" ? [`${path} -> zod`] : heavy(`${to}.ts`, seen)));
  };
  for (const name of LIGHT) expect(heavy(`protocol/${name}.ts`), name).toEqual([]);
  expect(files("widget/**/*.ts").flatMap((path) => heavy(path))).toEqual([]);
});

/** Files that decide: the same input must give the same answer, on any machine and at any time. */
const DECIDING = [
  "protocol/*.ts",
  "durable-objects/{session,conversation/intent,calendar/{hours,file}}.ts",
  "assistant/{judge,knowledge,languages,lead}/**/*.ts",
  "assistant/models/embedded/{compose,read-prompt}.ts",
  "assistant/reply/{prompt,tools,ground}.ts",
  "assistant/reply/grounding/*.ts",
].flatMap((pattern) => files(pattern));

/** And files that call themselves so in their first comment. */
const PURE = [
  ...new Set([...DECIDING, ...SOURCES.filter((path) => /^\/\*(?:(?!\*\/)[\s\S])*\bPure\b/.test(read(path)))]),
];

const IMPURE = [
  /\bDate\.now\b/,
  /\bnew Date\(\s*\)/,
  /\bperformance\./,
  /\bMath\.random\b/,
  /\bcrypto\b/,
  /\bfetch\s*\(/,
  /\bsetTimeout\b/,
  /\bsetInterval\b/,
  /\bconsole\./,
  /\bprocess\./,
  /["']cloudflare:/,
];

test("pure files touch no clock, no randomness, no network and no runtime", () => {
  expect(DECIDING.length).toBeGreaterThan(40);
  expect(PURE.length).toBeGreaterThan(DECIDING.length);
  const wrong = PURE.flatMap((path) =>
    IMPURE.filter((pattern) => pattern.test(code(path))).map((pattern) => `${path} has ${pattern.source}`),
  );
  expect(wrong).toEqual([]);
});

test("[D1] identities are sealed at the edge only, and [D9] a room's sockets are written to in one file only", () => {
  const gives = files("{worker,durable-objects}/**/*.ts").filter((path) => /\bsealIdentity\s*\(/.test(code(path)));
  expect(gives).toEqual(["worker/sockets.ts"]);
  const sends = files("durable-objects/**/*.ts").filter((path) => /\.(send|broadcast)\(/.test(code(path)));
  // Consoles in the lobby are written to by the lobby and its staff; what a visitor receives passes the audience.
  expect(sends).toEqual([
    "durable-objects/conversation/audience.ts",
    "durable-objects/lobby/lobby.ts",
    "durable-objects/lobby/staff.ts",
    // To a mail service, which is no socket.
    "durable-objects/mail/services.ts",
  ]);
});
