/** Cuts a message into sentences of plain words, each word knowing where it stood, so that evidence can quote it. */

import { numberOf, vocabularySize } from "./vocabulary.ts";
import { fold } from "./words.ts";

export interface Word {
  /** Lower case, no accents, no apostrophe; one Han character is one word; "," for a pause inside a sentence. */
  text: string;
  /** Its number in the vocabulary. */
  id: number;
  from: number;
  to: number;
}

export interface Sentence {
  words: readonly Word[];
  /** It ends in a question mark. */
  question: boolean;
  /** How large the vocabulary was that its words have their numbers from. */
  vocabulary: number;
}

/** Gives its words the numbers that they have got since it was read. */
export function renumber(sentence: Sentence): void {
  if (sentence.vocabulary === vocabularySize()) return;
  for (const word of sentence.words) word.id = numberOf(word.text);
  sentence.vocabulary = vocabularySize();
}

/** Longer messages are read at both ends: what somebody wants stands at the start or at the end. */
const LONGEST = 2_400;

const TOKEN =
  /\p{Script=Han}|[[\p{L}\p{M}\p{N}]--\p{Script=Han}]{1,40}(?:['’`´][[\p{L}\p{M}]--\p{Script=Han}]{1,20})?|[.!?;\n。！？；…]+|[,:，：、\(\)（）–—"“”«»„]/gv;
const ASCII = /^[\0-\x7f]*$/;
const codes = (characters: string) => new Set([...characters].map((character) => character.charCodeAt(0)));
const STOPS = codes(".!?;\n");
const PAUSES = codes(',:()"');
const APOSTROPHE = "'".charCodeAt(0);
const BACKTICK = "`".charCodeAt(0);
/** As in `TOKEN`. */
const LONGEST_WORD = 40;
const LONGEST_TAIL = 20;
const PLAIN = /^[a-z0-9]+$/;
const ENDS = /^[.!?;\n。！？；…]/;
const WORD = /^[\p{L}\p{M}\p{N}]/u;
/** Romance words that drop their vowel before the next word; English contractions ("don't") stay one word. */
const ELIDED = new Set("l d j c n s m t qu jusqu lorsqu puisqu un dell all nell sull dall quell quest bell".split(" "));

/** Several detectors read the same message one after the other; the last reading is kept for the next of them. */
let last: { text: string; vocabulary: number; sentences: readonly Sentence[] } = {
  text: "",
  vocabulary: 0,
  sentences: [],
};

export function sentences(text: string): readonly Sentence[] {
  const vocabulary = vocabularySize();
  if (last.text === text && last.vocabulary === vocabulary) return last.sentences;
  const found: Sentence[] = [];
  for (const [part, offset] of parts(text)) read(part, offset, found);
  last = { text, vocabulary, sentences: found };
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
  const take = (token: string, from: number) => {
    const first = token.charCodeAt(0);
    if (isPlain(first) || WORD.test(token)) {
      spell(token, from, words);
      return;
    }
    if (!ENDS.test(token)) {
      words.push(word(",", from, from + token.length));
      return;
    }
    if (words.length > 0) into.push({ words, question: /[?？]/.test(token), vocabulary: vocabularySize() });
    words = [];
  };
  if (ASCII.test(text)) scan(text, (from, to) => take(text.slice(from, to), offset + from));
  else for (const { 0: token, index } of text.matchAll(TOKEN)) take(token, offset + index);
  if (words.length > 0) into.push({ words, question: false, vocabulary: vocabularySize() });
}

/** What `TOKEN` finds, for the many messages that are plain ASCII, at a fraction of its cost. */
function scan(text: string, found: (from: number, to: number) => void) {
  for (let i = 0; i < text.length; ) {
    const from = i;
    const code = text.charCodeAt(i);
    if (isPlain(code)) {
      i = run(text, i, LONGEST_WORD);
      const mark = text.charCodeAt(i);
      if ((mark === APOSTROPHE || mark === BACKTICK) && isPlain(text.charCodeAt(i + 1)))
        i = run(text, i + 1, LONGEST_TAIL);
      found(from, i);
    } else if (STOPS.has(code)) {
      while (i < text.length && STOPS.has(text.charCodeAt(i))) i++;
      found(from, i);
    } else {
      i++;
      if (PAUSES.has(code)) found(from, i);
    }
  }
}

function run(text: string, from: number, most: number): number {
  let i = from;
  while (i < from + most && isPlain(text.charCodeAt(i))) i++;
  return i;
}

/** Letters and digits of ASCII; capitals too. */
const isPlain = (code: number) => (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58);

function spell(token: string, from: number, into: Word[]) {
  const to = from + token.length;
  const lower = token.toLowerCase();
  if (PLAIN.test(lower)) {
    into.push(word(squeeze(lower), from, to));
    return;
  }
  const cut = lower.search(/['’`´]/);
  if (cut === -1) {
    into.push(word(squeeze(fold(lower)), from, to));
    return;
  }
  const head = fold(lower.slice(0, cut));
  const tail = fold(lower.slice(cut + 1));
  if (ELIDED.has(head) && tail.length > 1) {
    into.push(word(head, from, from + cut), word(squeeze(tail), from + cut + 1, to));
  } else into.push(word(squeeze(head + tail), from, to));
}

const word = (text: string, from: number, to: number): Word => ({ text, id: numberOf(text), from, to });

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
