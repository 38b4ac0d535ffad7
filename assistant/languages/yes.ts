/**
 * A bare yes in the launch languages: "yes please", "ok, connect me", "sí, por favor". It means something only after an
 * offer, which is read from the room's state. Every word must belong to a yes; one word more and it is something else.
 */
import { lexicon } from "./grammar.ts";
import type { LanguageWords } from "./language.ts";
import { WORDS } from "./languages.ts";
import { sentences } from "./normalise.ts";

const ALL = Object.values(WORDS).map(({ yes }: LanguageWords) => yes);

/** Y a yes, d words that may stand beside it. A yes is too short to tell its language by. */
const YES = lexicon({
  Y: ALL.map((yes) => yes?.says ?? "").join(" "),
  d: ALL.map((yes) => yes?.beside ?? "").join(" "),
});
const MOST = 10;

export function saysYes(text: string): boolean {
  const read = sentences(text);
  if (read.length === 0 || read.some(({ question, words }) => question || words.length > MOST)) return false;
  const tags = read.map((sentence) => YES.tag(sentence).tags).join("");
  return tags.length <= MOST && tags.includes("Y") && !/[^Yd,]/.test(tags);
}
