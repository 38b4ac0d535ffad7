/**
 * What a reply is made of, as data. It travels beside the instructions under a provider's own key, which other providers
 * never read: the embedded model needs it, and for any other it would be noise. Pure.
 */

import type { LanguageModelV4Prompt, SharedV4ProviderOptions } from "@ai-sdk/provider";
import { EMBEDDED } from "../stream/free.ts";
import type { Noted } from "./acknowledge.ts";
import type { Appointment } from "./appointments.ts";

/** The field name in `noted` of a contact that is not stored yet, because the visitor has not agreed. */
export const UNKEPT = "a contact that is not kept yet";

/** A passage of the knowledge. */
export interface Told {
  title: string;
  text: string;
}

/**
 * What a message shows besides its question: harm is near, a feeling, confusion, a complaint about the assistant, a trouble
 * that staff must look at, or perhaps a case of their own.
 */
export type Heard = "urgent" | "feeling" | "confused" | "failing" | "trouble" | "case";

export interface Basis {
  passages: readonly Told[];
  /** The questions of the message, where it asks several, each with the passages that answer it. */
  matters: readonly { text: string; passages: readonly Told[] }[];
  /** Where no passage is surely the answer: those whose headings are shown to choose from. */
  near: readonly Told[];
  /** The language of the visitor's browser. */
  lang: string | null;
  /** What colleagues promised when they handed back. */
  promises: readonly { by: string; note: string }[];
  /** The team's answers; null: no answer came in time. */
  answers: readonly { question: string; text: string | null }[];
  /** Whispers of colleagues about the next reply. */
  wishes: readonly string[];
  /** What the newest message says about the visitor; empty: it passes over a question; null: it is about something else. */
  noted: readonly Noted[] | null;
  /** What to ask at the end. */
  ask: string | null;
  /** The booked call or other appointment, and when it begins, in milliseconds since 1970. */
  call: (Appointment & { at: number }) | null;
  /** By when somebody will be in touch, as the visitor was promised, in milliseconds since 1970. */
  callback: number | null;
  /** A tool of the site that is sure of the message, and what it is called with. */
  tool: { name: string; input: string } | null;
  /** The page shows times for a call, or a form for one; `times`: for other appointments as well. */
  callable: boolean | "times";
  /** Somebody of the team is on duty; null: unknown. */
  staffed: boolean | null;
  /** When the site opens again, in milliseconds since 1970; null: it is open, or names no hours. */
  next: number | null;
  /** The site's time zone. */
  zone: string;
  /** What was heard in the newest message besides its question. */
  heard: Heard | null;
  /** Where to turn in an emergency, as far as the knowledge says it. */
  emergency: Told | null;
  /** The language of the knowledge, where it is not the visitor's. */
  foreign: string | null;
  /** A summary of the conversation is wanted, and no reply. */
  summary: boolean;
}

export const NO_BASIS: Basis = {
  passages: [],
  matters: [],
  near: [],
  lang: null,
  promises: [],
  answers: [],
  wishes: [],
  noted: null,
  ask: null,
  call: null,
  callback: null,
  tool: null,
  callable: false,
  staffed: null,
  next: null,
  zone: "UTC",
  heard: null,
  emergency: null,
  foreign: null,
  summary: false,
};

/** For the system message of a prompt. */
export const carry = (basis: Basis): SharedV4ProviderOptions =>
  ({ [EMBEDDED]: basis }) as unknown as SharedV4ProviderOptions;

/** What a prompt carries; nothing where somebody else has written it. */
export function basisOf(prompt: LanguageModelV4Prompt): Basis {
  const carried = prompt.find(({ role }) => role === "system")?.providerOptions?.[EMBEDDED];
  return carried === undefined ? NO_BASIS : (carried as unknown as Basis);
}
