/** Every language whose claims are known: the launch languages and more. */
import type { LanguageWords } from "../language.ts";
import { WORDS } from "../languages.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { it } from "./it.ts";
import { ja } from "./ja.ts";
import { nl } from "./nl.ts";
import { pl } from "./pl.ts";
import { pt } from "./pt.ts";
import type { ClaimWords } from "./words.ts";
import { zh } from "./zh.ts";

const ALL: Readonly<Record<string, ClaimWords>> = { en, es, fr, de, it, pt, zh, nl, pl, ja };

export const CLAIM_WORDS: Readonly<Record<string, ClaimWords>> = Object.fromEntries(
  Object.entries(ALL).map(([language, words]) => [language, { ...launchWords(language), ...words }]),
);

/** The everyday words of a launch language stand in its own file. */
function launchWords(language: string): { everyday?: string } {
  const known: Readonly<Record<string, LanguageWords>> = WORDS;
  const everyday = known[language]?.everyday;
  return everyday === undefined ? {} : { everyday };
}
