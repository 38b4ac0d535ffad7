/** `npm run backtest`: replays exported conversations with changed settings and prints what would change. */
import { existsSync, readFileSync } from "node:fs";
import { args, command } from "../command.ts";
import { readSite } from "../site.ts";
import { backtest } from "./backtest.ts";
import { print } from "./print.ts";
import { readConversations, readSettings } from "./read.ts";

const USAGE = "npm run backtest -- --settings FILE [--conversations FILE.jsonl] [--json]";

async function main(): Promise<undefined> {
  const { settings, conversations, json } = args(USAGE, {
    options: {
      settings: { type: "string" },
      conversations: { type: "string", default: "conversations.jsonl" },
      json: { type: "boolean", default: false },
    },
  }).values;
  if (!settings) throw new Error(`Name the file with the changed settings.\nUsage: ${USAGE}`);
  if (!existsSync(conversations)) {
    throw new Error(
      `There is no file ${conversations}. Export conversations with the API, or make examples: npm run scenarios -- --export ${conversations}`,
    );
  }
  const site = await readSite();
  const changed = await readSettings(settings, site);
  const result = backtest(readConversations(readFileSync(conversations, "utf8"), conversations), site, changed);
  process.stdout.write(json ? `${JSON.stringify(result)}\n` : print(result));
}

if (import.meta.main) await command(main);
