/** The rows of a file of whole conversations: sites, and the conversations that are played on them. */
import * as z from "zod";
import { LIMITS } from "../../protocol/limits.ts";
import type { Line } from "../jsonl.ts";
import { type GivenSite, givenSite } from "./site.ts";

/** How a conversation must end: a person is there, a person or a call is at least offered, or neither. */
export const FORMS = ["person", "offer", "never"] as const;
export type Form = (typeof FORMS)[number];

const id = z.string().min(1).max(80);
const turn = z.int().min(1).nullish();

const ConversationRow = z
  .object({
    kind: z.literal("conversation"),
    id,
    site: id,
    /** The language of the visitor's browser. */
    lang: z.string().min(2).max(35),
    /** What the visitor writes. */
    turns: z.array(z.string().trim().min(1).max(LIMITS.text)).min(1).max(40),
    form: z.enum(FORMS),
    /** The first and the last turn, from 1, at which it should happen. */
    from: turn,
    by: turn,
    /** The trigger that should fire; empty where none should. */
    trigger: z.string().max(40).default(""),
  })
  .refine(({ form, from, by, turns }) => form === "never" || (from && by && from <= by && by <= turns.length), {
    path: ["from"],
    message: "from and by must be turns of the conversation, in this order",
  });

export interface Conversation {
  id: string;
  site: string;
  lang: string;
  turns: readonly string[];
  form: Form;
  /** 0 and 0 where nothing should happen. */
  from: number;
  by: number;
  trigger: string;
}

export interface Conversations {
  sites: ReadonlyMap<string, GivenSite>;
  conversations: readonly Conversation[];
}

/**
 * Rows of other kinds are left to others.
 * @throws Error with a sentence that names the wrong line
 */
export function readConversations(lines: readonly Line[]): Conversations {
  const sites = readSites(lines);
  const conversations = new Map<string, Conversation>();
  for (const line of lines.filter(({ row }) => row.kind === "conversation")) {
    const { from, by, ...row } = parse(ConversationRow, line);
    if (conversations.has(row.id)) throw new Error(`${line.where}: the conversation "${row.id}" is there twice.`);
    if (!sites.has(row.site) && row.site === OWN) sites.set(OWN, "own");
    if (!sites.has(row.site)) throw new Error(`${line.where}: the file has no row for the site "${row.site}".`);
    conversations.set(row.id, { ...row, from: from ?? 0, by: by ?? 0 });
  }
  return { sites, conversations: [...conversations.values()] };
}

/** The site that the command works on, also where no row says so. */
const OWN = "example";

const SiteRow = z.object({
  kind: z.literal("site"),
  site: id,
  name: z.string().min(1).max(80).optional(),
  /** Markdown; without it the row means the site that the command works on. */
  knowledge: z.string().optional(),
  topics: z.array(z.unknown()).default([]),
});

/** @throws Error with a sentence that names the wrong line */
export function readSites(lines: readonly Line[]): Map<string, GivenSite> {
  const sites = new Map<string, GivenSite>();
  for (const line of lines.filter(({ row }) => row.kind === "site")) {
    const { site, name = site, knowledge, topics } = parse(SiteRow, line);
    if (sites.has(site)) throw new Error(`${line.where}: the site "${site}" is there twice.`);
    sites.set(site, knowledge === undefined ? "own" : givenSite({ site, name, knowledge, topics }, line.where));
  }
  return sites;
}

/** @throws Error with a sentence that names the line and the field */
export function parse<T>(schema: z.ZodType<T>, { row, where }: Line): T {
  const parsed = schema.safeParse(row);
  if (parsed.success) return parsed.data;
  const [first] = parsed.error.issues;
  throw new Error(`${where}: ${first?.path.join(".") || "the row"}: ${first?.message}.`);
}
