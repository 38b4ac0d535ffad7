/**
 * Heads that have not seen a source: what a row of it is measured with. Trained when they are first asked for, and kept in
 * `node_modules/.cache/heads` until the training text or the trainer changes.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Weights } from "../../assistant/judge/heads/heads.ts";
import { root } from "../site.ts";
import { rounded, teach } from "./learn.ts";
import { readPatterns } from "./patterns.ts";
import { LISTS, ownRows, publicRows, type Row } from "./rows.ts";

export const SEED = 7;
const TEXT = join(root, "training/judge");
/** The rows that others published, where they are at hand. */
export const DATA = join(root, "../shared/handoff-data");
const CACHE = join(root, "node_modules/.cache/heads");

/** The lists of words were once grown with these in view: they are left out together. */
const GREW = new Set(["ms", "goemotions", "rasa"]);

export interface School {
  rows: readonly Row[];
  /** The hands and data sets, each of which is left out once. */
  sources: readonly string[];
  /** The heads that every source has taught. */
  whole(): Weights;
  /** @param source one of `sources`; another one is in no row, so that nothing has to be left out */
  without(source: string): Weights;
}

/** @param data a folder of public rows; without them the project's own text teaches alone */
export function school(data: string = DATA): School {
  const rows = [...ownRows(readPatterns(TEXT), SEED), ...publicRows(data)];
  const sources = [...new Set(rows.map(({ source }) => source))].sort();
  const hash = createHash("sha256");
  for (const { text, label, source, worth } of rows) hash.update(`${text}\n${label}\n${source}\n${worth}\n`);
  for (const file of ["scripts/train/learn.ts", "scripts/train/labels.ts", "assistant/judge/heads/features.ts"])
    hash.update(readFileSync(join(root, file)));
  const name = hash.digest("hex").slice(0, 16);
  const known = new Map<string, Weights>();
  const made = (key: string): Weights => {
    const path = join(CACHE, `${name}-${key || "all"}.json`);
    if (existsSync(path)) return revive(JSON.parse(readFileSync(path, "utf8")) as Kept);
    const weights = rounded(
      teach(
        rows.filter(({ source }) => source !== key && !(source === LISTS && GREW.has(key))),
        SEED,
      ),
    );
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(path, JSON.stringify(keep(weights)));
    return weights;
  };
  const of = (key: string): Weights => {
    const before = known.get(key);
    if (before) return before;
    const weights = made(key);
    known.set(key, weights);
    return weights;
  };
  return { rows, sources, whole: () => of(""), without: (source) => of(sources.includes(source) ? source : "") };
}

interface Kept {
  owners: string;
  values: string;
  scale: readonly number[];
  bias: readonly number[];
}

const keep = ({ owners, values, scale, bias }: Weights): Kept => ({
  owners: Buffer.from(owners).toString("base64"),
  values: Buffer.from(values.buffer).toString("base64"),
  scale,
  bias,
});

const revive = ({ owners, values, scale, bias }: Kept): Weights => ({
  owners: Uint8Array.from(Buffer.from(owners, "base64")),
  values: new Int8Array(Uint8Array.from(Buffer.from(values, "base64")).buffer),
  scale,
  bias,
});
