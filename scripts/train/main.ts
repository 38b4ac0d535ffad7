/**
 * `npm run train`: teaches the heads of the judges and writes assistant/judge/heads/weights.ts and training/judge/CARD.md. It
 * learns from training/judge/ and, where they are at hand, from the public rows whose licence allows that weights are given away.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Weights } from "../../assistant/judge/heads/heads.ts";
import { encode } from "../../assistant/judge/heads/shipped.ts";
import { args, command } from "../command.ts";
import { root } from "../site.ts";
import { type Bars, barsOf } from "./bars.ts";
import { cardOf } from "./card.ts";
import { school } from "./left-out.ts";
import { measured } from "./measured.ts";

const USAGE = "npm run train";
const WEIGHTS = join(root, "assistant/judge/heads/weights.ts");
const CARD = join(root, "training/judge/CARD.md");

async function main(): Promise<undefined> {
  args(USAGE, {});
  const taught = school();
  const weights = taught.whole();
  const rows = measured(taught);
  const bars = barsOf(rows);
  writeFileSync(WEIGHTS, source(weights, bars));
  execFileSync(join(root, "node_modules/.bin/biome"), ["format", "--write", WEIGHTS], { cwd: root, stdio: "ignore" });
  writeFileSync(CARD, cardOf(taught, rows, bars, fingerprint(weights)));
  console.error(`Wrote the heads, taught with ${taught.rows.length} rows of ${taught.sources.length} sources.`);
}

/** The same rows give the same weights: the card names those that it speaks of. */
export const fingerprint = ({ owners, values }: Weights): string =>
  createHash("sha256").update(owners).update(values).digest("hex").slice(0, 16);

const source = ({ owners, values, scale, bias }: Weights, bars: Bars): string => `/**
 * Made by \`${USAGE}\`; not to be edited. Learnt from the text in training/judge/, from XED (CC BY 4.0), GoEmotions, the Rasa data
 * sets and Watson's banking sample (Apache-2.0), Microsoft's chit-chat sets (MIT), CLINC150 (CC BY 3.0) and MultiDoGO
 * (CDLA-Permissive-1.0).
 */

/** By head: what one whole number of \`VALUES\` is worth. */
export const SCALE: readonly number[] = [${scale.map(short).join(", ")}];

export const BIAS: readonly number[] = [${bias.map(short).join(", ")}];

/** Logits: where each judge draws its line. \`scripts/train/bars.ts\` says by what. */
export const BARS = ${literal(bars)} as const;

/** One byte a bucket, base64. */
export const OWNERS =
  "${Buffer.from(owners).toString("base64")}";

/** Four bits a weight, base64. */
export const VALUES =
  "${encode(values)}";
`;

const short = (x: number): string => String(Number(x.toPrecision(5)));

const literal = (bars: Bars): string =>
  `{\n${Object.entries(bars)
    .map(([name, lines]) => {
      const cells = Object.entries(lines).map(([level, at]) => `${level}: ${Math.round(at * 100) / 100}`);
      return `  ${name}: { ${cells.join(", ")} },\n`;
    })
    .join("")}}`;

if (import.meta.main) await command(main);
