/** What the table of measures must hold, and what is made of entries that an older table wrote. */
import { expect, test } from "vitest";
import { CSV_HEAD, csv } from "../../durable-objects/reports/row.ts";
import { dataPoint } from "../../durable-objects/reports/sink.ts";
import { TABLE } from "../../protocol/measures.ts";
import { COUNTERS, CSV, type Episode, episodes, MEASURES, sumsOf } from "../../protocol/report.ts";
import { NO_VISIT } from "../../protocol/visits.ts";
import { KINDS, story } from "./day.ts";

function helped(): Episode {
  const [episode] = episodes(story(0, KINDS.helped?.lines ?? []));
  if (!episode) throw new Error("no episode");
  return episode;
}

test("an entry that was stored before there was a measure adds nothing to it, and has nothing of it in an export", () => {
  const { marks: _marks, contained: _contained, takeovers: _takeovers, ...rest } = helped();
  const older = rest as Episode;
  // Of the handoffs it has one field, and the other may mean something else by itself.
  expect(sumsOf(older)).toEqual({ ...sumsOf(helped()), asked: 0, justRight: 0 });
  const clock = () => ({ day: "1970-01-01", hour: "00" });
  const line = csv([{ ...older, conversation: "c" }], clock)
    .trimEnd()
    .split(",");
  const under = Object.fromEntries(
    CSV_HEAD.trimEnd()
      .split(",")
      .map((name, i) => [name, line[i]]),
  );
  expect(under).toMatchObject({ contained: "", handoffs: "", too_early: "", right: "", too_late: "", rating: "5" });
});

test("no two measures count under one name, or share a column of the export or a field", () => {
  const fields = MEASURES.flatMap((measure) => Object.keys(TABLE[measure].fold(NO_VISIT)));
  for (const names of [COUNTERS, CSV.map(([name]) => name), fields]) expect(new Set(names).size).toBe(names.length);
});

test("a data point has at most twenty numbers, each at the place where data sets were always queried for it", () => {
  const { doubles, blobs } = dataPoint("site", { ...helped(), conversation: "c" }, sumsOf(helped()));
  expect(doubles).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 5, 0, 0]);
  expect(blobs).toEqual(["1970-01-01T00", "asked"]);
});
