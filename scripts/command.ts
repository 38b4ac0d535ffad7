/** What all commands share: their arguments, how they end, their progress and their tables. */
import { type ParseArgsConfig, parseArgs } from "node:util";

/**
 * Every command also takes `--site FOLDER`, which `site.ts` reads.
 * @throws Error with the usage when the arguments are not those of `config`; `--help` prints the usage and ends
 */
export function args<T extends ParseArgsConfig>(usage: string, config: T): ReturnType<typeof parseArgs<T>> {
  if (process.argv.includes("--help")) {
    console.log(`Usage: ${usage}`);
    process.exit(0);
  }
  try {
    return parseArgs({ ...config, options: { site: { type: "string" }, ...config.options } } as T);
  } catch (error) {
    throw new Error(`${messageOf(error)}\nUsage: ${usage}`);
  }
}

/**
 * Runs a command and sets the exit code: what `main` answers, or 1 after an error.
 * A plain `Error` is a sentence for the person at the keyboard; anything else is a bug and keeps its stack.
 */
export async function command(main: () => Promise<number | undefined>): Promise<void> {
  // So that whatever the command started ends with it.
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(130));
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    console.error(error instanceof Error && error.constructor === Error ? error.message : error);
    process.exitCode = 1;
  }
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Says on stderr how far a long command is, on one line of a terminal and at most once a second elsewhere. */
export function progress(what: string, total: number): (done: number) => void {
  const { stderr } = process;
  let last = Date.now();
  return (done) => {
    const now = Date.now();
    if (done < total && now - last < (stderr.isTTY ? 100 : 1_000)) return;
    last = now;
    const line = `${what}: ${done.toLocaleString("en")} of ${total.toLocaleString("en")}`;
    stderr.write(stderr.isTTY ? `\r\x1b[K${line}${done < total ? "" : "\n"}` : `${line}\n`);
  };
}

/** Columns of one width, the first `words` of them to the left and the figures after them to the right. */
export function table(rows: readonly (readonly string[])[], words = 1): string[] {
  const widths: number[] = [];
  for (const row of rows) for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, cell.length);
  const pad = (cell: string, i: number) => (i < words ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0));
  return rows.map((row) => row.map(pad).join("  ").trimEnd());
}
