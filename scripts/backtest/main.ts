/** The command: replays exported conversations with changed settings and prints what would change. */
import { existsSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { backtest } from "../../assistant/ledger/backtest.ts";
import site from "../../settings/site.ts";
import { print } from "./print.ts";
import { readConversations, readSettings } from "./read.ts";

const USAGE = "Usage: npm run backtest -- --settings FILE [--conversations FILE.jsonl] [--json]";
const CONVERSATIONS = "conversations.jsonl";

export async function main(): Promise<number> {
  try {
    const { settings, conversations: file, json } = read();
    if (!existsSync(file)) {
      throw new Error(
        `There is no file ${file}. Export conversations with the API, or create examples with: npm run scenarios -- --export ${file}`,
      );
    }
    const changed = await readSettings(settings, site);
    const result = backtest(readConversations(readFileSync(file, "utf8"), file), site, changed);
    process.stdout.write(json ? `${JSON.stringify(result)}\n` : print(result));
    return 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
}

function read() {
  try {
    const { values } = parseArgs({
      options: {
        settings: { type: "string" },
        conversations: { type: "string", default: CONVERSATIONS },
        json: { type: "boolean", default: false },
      },
    });
    if (!values.settings) throw new Error("No settings were given. Name a file with --settings.");
    return { ...values, settings: values.settings };
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}
