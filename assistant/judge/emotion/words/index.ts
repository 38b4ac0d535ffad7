/**
 * Words of feeling, one lexicon a language. Capitals are strong, small letters weak:
 *   A a angry   F f frustrated   C c confused   X x anxious   R tried before, waited long   N negation   P p glad, kind
 *   B very   I the visitor   Y this, that
 */
import type { Language } from "../../../languages/languages.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { it } from "./it.ts";
import { pt } from "./pt.ts";
import { zh } from "./zh.ts";

export const WORDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = { en, es, fr, de, it, pt, zh };
