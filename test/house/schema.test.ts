import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { entryOf, Fact } from "../../protocol/facts.ts";
import { ConciergeFrame, LobbyFrame, LobbyServerFrame, ServerFrame, VisitorFrame } from "../../protocol/frames.ts";
import { VERSION } from "../../protocol/limits.ts";
import { everyKind } from "../rules/samples.ts";
import { read, root } from "./files.ts";

/** The language of each version. A line that stands here is never changed once it was released. */
const LANGUAGES: Record<number, string> = {
  1: "911f135c81a982cb",
  2: "8f70706b7011685c",
};

/** What a custom check does to a text is not in a JSON schema; the bounds and the shape are. */
const language = createHash("sha256")
  .update(
    JSON.stringify(
      [Fact, VisitorFrame, ConciergeFrame, LobbyFrame, ServerFrame, LobbyServerFrame].map((schema) =>
        z.toJSONSchema(schema, { unrepresentable: "any" }),
      ),
    ),
  )
  .digest("hex")
  .slice(0, 16);

test("[R22] the language of frames and facts is that of its VERSION", () => {
  expect(
    LANGUAGES[VERSION],
    `A frame or a fact has changed. Raise VERSION in protocol/limits.ts, add a line to its history there and "${VERSION + 1}: ${language}" here. Clients of the old version are told to reload; facts already stored must stay readable.`,
  ).toBe(language);
});

test("[R22] every version has a line in the history, and the newest is the one we speak", () => {
  const history = [...read("protocol/limits.ts").matchAll(/^ \* {3}(\d+) {2}\S/gm)].map(([, n]) => Number(n));
  expect(history).toEqual(Object.keys(LANGUAGES).map(Number));
  expect(Math.max(...history)).toBe(VERSION);
});

/** One file for each version, with facts of every kind that it could store. */
const STORED = "test/upgrade";
const stored = (version: number) => `facts-${version}.jsonl`;

test("[R27] what this version can store is written down for the versions after it", async () => {
  const lines = everyKind().map((fact) => JSON.stringify(fact));
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(join(root, STORED, stored(VERSION)));
});

test("[R27] every fact that a released version could store can be read by this one", () => {
  const versions = Object.keys(LANGUAGES).map(Number);
  expect(readdirSync(join(root, STORED)).filter((name) => name.startsWith("facts-"))).toEqual(versions.map(stored));
  const unreadable = versions.flatMap((version) =>
    read(`${STORED}/${stored(version)}`)
      .trim()
      .split("\n")
      .filter((line) => {
        const fact = JSON.parse(line) as Fact;
        const entry = entryOf(fact.type);
        return !entry || !z.object(entry.fields).safeParse(fact).success;
      }),
  );
  expect(
    unreadable,
    "A field that is added to a fact must be optional, and a fact, a field or a word that was stored must stay.",
  ).toEqual([]);
});
