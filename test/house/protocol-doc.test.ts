/** docs/protocol.md, from which others write clients, names all that there is. */
import { expect, test } from "vitest";
import { FACT_TYPES, FACTS } from "../../protocol/facts.ts";
import { Refusal, ServerFrame, VisitorFrame } from "../../protocol/frames.ts";
import { CLOSE, LIMITS, PING, PONG, SUBPROTOCOL, TICKET_PREFIX, VERSION } from "../../protocol/limits.ts";
import { read } from "./files.ts";

const doc = read("docs/protocol.md");

/** The first cells of the table under this heading. */
const rows = (heading: string): string[] => {
  const section = doc.split(`## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";
  return [...section.matchAll(/^\| `([^`]+)`/gm)].map(([, cell]) => cell ?? "").toSorted();
};
const types = (frames: { options: readonly { shape: { type: { value: string } } }[] }): string[] =>
  frames.options.map((frame) => frame.shape.type.value).toSorted();

test("[R42] the protocol's page lists every frame of both sides, every close code, refusal and visible event", () => {
  expect(rows("Frames that you send")).toEqual(types(VisitorFrame));
  expect(rows("Frames that you get")).toEqual(
    types(ServerFrame).filter((type) => !["brief", "suggestion"].includes(type)),
  );
  expect(rows("Close codes")).toEqual(Object.values(CLOSE).map(String).toSorted());
  const missing = Refusal.options.filter((word) => !doc.includes(`\`${word}\``));
  expect(missing).toEqual([]);
  expect(rows("Events")).toEqual(FACT_TYPES.filter((type) => FACTS[type].visitor !== "nothing").toSorted());
});

test("[R42] its numbers and words are those of the code", () => {
  expect(doc).toContain(`v=${VERSION}&`);
  for (const word of [SUBPROTOCOL, TICKET_PREFIX, PING, PONG]) expect(doc).toContain(`\`${word}`);
  for (const limit of [LIMITS.frameBytes, LIMITS.text, LIMITS.frameBurst, LIMITS.framesPerSecond, LIMITS.page])
    expect(doc, `${limit}`).toContain(limit.toLocaleString("en"));
});
