/** What a conversation in the terminal keeps between two runs: a browser's storage, as one file. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import * as z from "zod";
import type { Store } from "../../widget/connection/store.ts";

const Kept = z.record(z.string(), z.string());

/** Whatever is in the file and cannot be read is as good as nothing. */
export function fileStore(path: string): Store {
  const kept = new Map(Object.entries(read(path)));
  return {
    get: (key) => kept.get(key) ?? null,
    set(key, value) {
      if (value === null) kept.delete(key);
      else kept.set(key, value);
      mkdirSync(dirname(path), { recursive: true });
      // It opens the conversation, so it is nobody else's.
      writeFileSync(path, JSON.stringify(Object.fromEntries(kept)), { mode: 0o600 });
    },
    watch: () => () => {},
  };
}

function read(path: string): Record<string, string> {
  try {
    return Kept.parse(JSON.parse(readFileSync(path, "utf8")));
  } catch {
    return {};
  }
}
