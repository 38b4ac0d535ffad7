/** The words of complaining, by language. */
import type { Language } from "../../languages";
import { de } from "./de";
import { en } from "./en";
import { es } from "./es";
import { fr } from "./fr";
import { it } from "./it";
import { pt } from "./pt";
import { zh } from "./zh";

export const WORDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = { en, es, fr, de, it, pt, zh };
