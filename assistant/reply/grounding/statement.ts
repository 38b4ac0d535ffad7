/** A clause as the tables of one language read it, and what it may claim. Pure. */
import type { Act, AnyAct } from "../../languages/claims/words.ts";
import { ROLE, type Token } from "./lexicon.ts";

export interface Claim {
  act: AnyAct;
  language: string;
  /** Of this visitor and of nobody else; otherwise it may be how the business works in general. */
  firm: boolean;
  /** It is near. */
  now: boolean;
  /** It is said of what is going to be, so that a condition beside the clause excuses it. */
  future: boolean;
}

/** Tokens between two words that belong together. */
export const BESIDE = 3;

/** The clause as one language reads it. */
export interface Statement {
  language: string;
  words: readonly string[];
  roles: readonly number[];
  acts: readonly ReadonlyMap<Act, number>[];
  /** Words that are no part of speech of the table stand for things and names. */
  plain: readonly boolean[];
}

const NO_ACTS: ReadonlyMap<Act, number> = new Map();

/** "I can't book it, but I have told her": each side of a "but" is by itself. */
export function statements(clause: readonly Token[], language: string): Statement[] {
  const parts: Token[][] = [[]];
  for (const token of clause) {
    if (roleOf(token, language) & ROLE.but) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts.map((part) => ({
    language,
    words: part.map(({ text }) => text),
    roles: part.map((token) => roleOf(token, language)),
    acts: part.map((token) => token.senses.find((sense) => sense.language === language)?.acts ?? NO_ACTS),
    plain: part.map(({ senses }) => !senses.some((sense) => sense.language === language)),
  }));
}

const roleOf = ({ senses }: Token, language: string): number =>
  senses.find((sense) => sense.language === language)?.roles ?? 0;
