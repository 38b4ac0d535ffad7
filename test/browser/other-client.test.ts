/** A client that was written from docs/protocol.md alone, in another language, on the running gateway. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { gateway } from "./gateway.ts";

const run = promisify(execFile);
const skip = await run("python3", ["-c", "import sys; sys.exit(sys.version_info < (3, 8))"]).then(
  () => null,
  () => "no Python 3.8 here",
);
if (skip) console.log(`${skip}: the client in Python is not tried`);

test.skipIf(skip !== null)(
  "[R42] a client in Python asks, resumes in the middle of a reply, and calls a person",
  async () => {
    const home = await gateway({ pace: 60 });
    try {
      const { stdout } = await run("python3", [
        "test/browser/other-client/client.py",
        home.origin,
        "What is a lot premium?",
      ]);
      const known = JSON.parse(stdout) as {
        reset: boolean;
        seqs: number[];
        types: string[];
        reply: string;
        streamed: string;
        half: number;
      };
      expect(known.reset).toBe(false);
      expect(known.reply).toContain("premium");
      // It left before the reply was complete, and what it put together from two connections is the reply.
      expect(known.half).toBeGreaterThan(0);
      expect(known.half).toBeLessThan(known.reply.length);
      expect(known.reply.startsWith(known.streamed.trimEnd())).toBe(true);
      expect(known.streamed.length).toBeGreaterThan(known.half);
      expect(known.seqs).toEqual([...new Set(known.seqs)].sort((a, b) => a - b));
      expect(known.types.filter((type) => type === "assistant.said")).toHaveLength(1);
      expect(known.types).toContain("trigger.fired");
    } finally {
      await home.close();
    }
  },
);
