/** Reads the input of a backtest: exported conversations, and settings that differ from those of the site. */
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import * as z from "zod";
import { type Event, entryOf } from "../../protocol/facts.ts";
import { changeSite, type Site } from "../../settings/schema.ts";
import { messageOf } from "../command.ts";
import type { Conversation } from "./backtest.ts";

/**
 * One conversation per line: `{"conversation": "...", "events": [...]}`, the export of the API and `npm run scenarios`.
 * @throws Error with a sentence that names the line
 */
export function readConversations(jsonl: string, file: string): Conversation[] {
  const found = jsonl
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .flatMap((line, i) => (line.trim() === "" ? [] : [readLine(line, `${file}:${i + 1}`)]));
  if (found.length === 0)
    throw new Error(
      `${file} contains no conversations. Export some with the API or with npm run scenarios -- --export.`,
    );
  return found;
}

function readLine(line: string, where: string): Conversation {
  let row: unknown;
  try {
    row = JSON.parse(line);
  } catch {
    throw new Error(`${where}: this line is not JSON.`);
  }
  const { conversation, events } = (row ?? {}) as { conversation?: unknown; events?: unknown };
  if (typeof conversation !== "string" || !Array.isArray(events)) {
    throw new Error(`${where}: a conversation needs "conversation" (its id) and "events" (a list).`);
  }
  return { conversation, events: events.map((event, i) => readEvent(event, `${where}, event ${i + 1}`)) };
}

/** What only a newer version knows, a type of fact or a field of one, is let through: whatever reads events ignores it. */
function readEvent(event: unknown, where: string): Event {
  const { seq, at, type } = (event ?? {}) as { seq?: unknown; at?: unknown; type?: unknown };
  const entry = typeof type === "string" ? entryOf(type) : undefined;
  const sound = typeof type === "string" && (!entry || z.object(entry.fields).safeParse(event).success);
  if (!sound || typeof seq !== "number" || typeof at !== "number") {
    throw new Error(`${where}: an event needs "seq", "at" and the fields of a fact.`);
  }
  return event as Event;
}

/**
 * The site with the settings from a JSON file, or from the default export of a TypeScript module.
 * @throws Error that names each wrong field
 */
export async function readSettings(file: string, site: Site): Promise<Site> {
  if (!existsSync(file)) throw new Error(`There is no file ${file}.`);
  const change = file.endsWith(".json") ? fromJson(file) : await fromModule(file);
  if (typeof change !== "object" || change === null || Array.isArray(change)) {
    throw new Error(`${file} must contain an object with settings, such as { "policy": { "buyer": "call" } }.`);
  }
  return changeSite(site, change, file);
}

function fromJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new Error(`${file} is not JSON: ${messageOf(error)}`);
  }
}

async function fromModule(file: string): Promise<unknown> {
  try {
    return (await import(pathToFileURL(resolve(file)).href)).default;
  } catch (error) {
    throw new Error(`${file} cannot be read: ${messageOf(error)}`);
  }
}
