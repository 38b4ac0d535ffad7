/** The bare web addresses in a text, as linkify-it finds them: where each begins, and what it is. */
import { linkifyit } from "linkify-it";

const library = linkifyit({ fuzzyEmail: false }).add("ftp:", null).add("//", null).add("mailto:", null);
/** Chinese writes no space in front of an address; to the library a letter there makes it none. */
const GLUED = /\p{Script=Han}(?=https?:\/\/)/giu;

export function addressesIn(text: string): { index: number; raw: string }[] {
  return library.match(text.replace(GLUED, (letter) => " ".repeat(letter.length))) ?? [];
}
