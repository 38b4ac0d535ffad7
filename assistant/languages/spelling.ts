/** Whether a word is another one, misspelled. Pure. */

/** Words of fewer letters have too many neighbours ("stock", "stick"). */
const SHORT = 4;
const MIDDLE = 5;
const LONG = 9;

/** A word without accents, and how it sounds. */
export interface Spelled {
  word: string;
  sound: string;
}

export const spelled = (word: string): Spelled => ({ word, sound: sound(word) });

/**
 * How sure it is that the first word is meant for the second, 0..1: by letters that were left out, added, mistaken or
 * swapped, and by sound.
 */
export function misspelled({ word: written, sound: heard }: Spelled, { word: known, sound: meant }: Spelled): number {
  const most = Math.max(written.length, known.length);
  const least = Math.min(written.length, known.length);
  if (least < SHORT || most - least > 2) return 0;
  if (heard === meant) return 0.9;
  // The first letter is the one that people get right.
  const same = written[0] === known[0];
  // Two edits count for long words alone: for all others it is enough to know that there is more than one.
  const edits = distance(heard, meant, least >= LONG && same ? 2 : 1);
  // One letter in place of another makes another word more often ("charter", "charger") than one too many or too few.
  if (edits === 1 && written.length === known.length && !isSwap(written, known)) return least >= LONG ? 0.6 : 0;
  if (edits === 1) return least >= MIDDLE || (isSwap(written, known) && same) ? (same ? 0.8 : 0.6) : 0;
  return edits === 2 && least >= LONG && same ? 0.6 : 0;
}

/** Doubled letters once, and letters that sound alike as one. */
const sound = (word: string): string =>
  word
    .replace(/ph/g, "f")
    .replace(/ck|qu|[kq]/g, "c")
    .replace(/([a-z])\1+/g, "$1")
    .replace(/z/g, "s")
    .replace(/y/g, "i")
    .replace(/ie/g, "ei");

function isSwap(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const at = [...one].findIndex((letter, i) => letter !== other[i]);
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}

/** Edits from one word to the other, a swap of neighbours being one; anything above `most` is `most + 1`. */
function distance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= other.length; j++) {
      const differs = one[i - 1] === other[j - 1] ? 0 : 1;
      let edits = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + differs);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        edits = Math.min(edits, (before[j - 2] ?? 0) + 1);
      }
      row.push(edits);
      best = Math.min(best, edits);
    }
    if (best > most) return most + 1;
    before = last;
    last = row;
  }
  return last[other.length] ?? most + 1;
}
