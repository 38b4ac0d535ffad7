/** Commands of the project as processes of their own, whose lines can be awaited. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { createInterface } from "node:readline";
import { root } from "../house/files.ts";

export const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, "localhost", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });

const children: ChildProcess[] = [];
export const stopAll = (): void => {
  for (const child of children) child.kill();
};

/** @param words the path of a script, and its arguments */
export function started(words: string[], env: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, words, { cwd: root, env: { ...process.env, ...env } });
  children.push(child);
  const lines: string[] = [];
  const watching = new Set<() => void>();
  for (const input of [child.stdout, child.stderr]) {
    createInterface({ input }).on("line", (line) => {
      lines.push(line);
      for (const look of watching) look();
    });
  }
  const closed = once(child, "close").then(([code]) => code as number | null);
  return {
    lines,
    /** The exit code, once everything that it has printed is in `lines`. */
    closed,
    say: (line: string) => child.stdin.write(`${line}\n`),
    /** Nothing more will be said. */
    end: () => child.stdin.end(),
    /** The first line that matches. */
    until: (pattern: RegExp) =>
      new Promise<string>((resolve, reject) => {
        const look = () => {
          const found = lines.find((line) => pattern.test(line));
          if (found === undefined) return;
          watching.delete(look);
          resolve(found);
        };
        watching.add(look);
        closed.then(() => reject(new Error(`it ended without ${pattern}:\n${lines.join("\n")}`)));
        look();
      }),
  };
}
