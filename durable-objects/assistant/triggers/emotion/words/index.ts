/**
 * Words of feeling, one lexicon a language. Capitals are strong, small letters weak:
 *   A a angry   F f frustrated   C c confused   X x anxious   R tried before, waited long   N negation   P p glad, kind
 *   B very   I the visitor   Y this, that
 */
import type { Language } from "../../languages";
import { de } from "./de";
import { en } from "./en";
import { es } from "./es";
import { fr } from "./fr";
import { it } from "./it";
import { pt } from "./pt";
import { zh } from "./zh";

export const WORDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = { en, es, fr, de, it, pt, zh };
