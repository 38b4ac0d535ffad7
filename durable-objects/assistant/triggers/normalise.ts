/** Cuts a message into sentences of plain words, each word knowing where it stood, so that evidence can quote it. */
import { fold } from "../words";

export interface Word {
  /** Lower case, no accents, no apostrophe; one Han character is one word; "," for a pause inside a sentence. */
  text: string;
  from: number;
  to: number;
}

export interface Sentence {
  words: readonly Word[];
  /** It ends in a question mark. */
  question: boolean;
}

/** Longer messages are read at both ends: what somebody wants stands at the start or at the end. */
const LONGEST = 2_400;

const TOKEN =
  /\p{Script=Han}|[[\p{L}\p{M}\p{N}]--\p{Script=Han}]{1,40}(?:['’`´][[\p{L}\p{M}]--\p{Script=Han}]{1,20})?|[.!?;\n。！？；…]+|[,:，：、\(\)（）–—"“”«»„]/gv;
const PLAIN = /^[a-z0-9]+$/;
const ENDS = /^[.!?;\n。！？；…]/;
const WORD = /^[\p{L}\p{M}\p{N}]/u;
/** Romance words that drop their vowel before the next word; English contractions ("don't") stay one word. */
const ELIDED = new Set("l d j c n s m t qu jusqu lorsqu puisqu un dell all nell sull dall quell quest bell".split(" "));

/** Several detectors read the same message one after the other; the last reading is kept for the next of them. */
let last: { text: string; sentences: readonly Sentence[] } = { text: "", sentences: [] };

export function sentences(text: string): readonly Sentence[] {
  if (last.text === text) return last.sentences;
  const found: Sentence[] = [];
  for (const [part, offset] of parts(text)) read(part, offset, found);
  last = { text, sentences: found };
  return found;
}

function parts(text: string): [string, number][] {
  if (text.length <= LONGEST) return [[text, 0]];
  const half = LONGEST / 2;
  return [
    [text.slice(0, half), 0],
    [text.slice(-half), text.length - half],
  ];
}

function read(text: string, offset: number, into: Sentence[]) {
  let words: Word[] = [];
  const end = (question: boolean) => {
    if (words.length > 0) into.push({ words, question });
    words = [];
  };
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const from = offset + index;
    if (ENDS.test(token)) end(/[?？]/.test(token));
    else if (WORD.test(token)) words.push(...spell(token, from));
    else words.push({ text: ",", from, to: from + token.length });
  }
  end(false);
}

function spell(token: string, from: number): Word[] {
  const to = from + token.length;
  const lower = token.toLowerCase();
  if (PLAIN.test(lower)) return [{ text: squeeze(lower), from, to }];
  const cut = lower.search(/['’`´]/);
  if (cut === -1) return [{ text: squeeze(fold(lower)), from, to }];
  const head = fold(lower.slice(0, cut));
  const tail = fold(lower.slice(cut + 1));
  if (!ELIDED.has(head) || tail.length < 2) return [{ text: squeeze(head + tail), from, to }];
  return [
    { text: head, from, to: from + cut },
    { text: squeeze(tail), from: from + cut + 1, to },
  ];
}

/** "pleeease" and "humannnn" are emphasis: three or more of a letter are one. */
const squeeze = (word: string) => (/([a-z])\1\1/.test(word) ? word.replace(/([a-z])\1{2,}/g, "$1") : word);

/** Blanks out quoted speech, keeping every offset; a message that is one quotation is left alone. */
export function unquoted(text: string): string {
  if (!/["“„«「]/.test(text)) return text;
  const blank = text.replace(/"[^"\n]{2,200}"|[“„][^”“\n]{2,200}[”“]|«[^»\n]{2,200}»|「[^」\n]{2,200}」/g, (quote) =>
    "x".padEnd(quote.length, " "),
  );
  return /\p{L}{2}/u.test(blank) ? blank : text;
}
