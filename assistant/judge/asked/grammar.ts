/** The grammar of asking for a person: each sentence is read with the lexicons that know its words, then with the rules. */
import { dictionary, entriesOf, type Lexicon, lexicon, nearly, quote, type Tagged } from "../../languages/grammar.ts";
import type { LanguageWords } from "../../languages/language.ts";
import { type Language, spoken, WORDS } from "../../languages/languages.ts";
import { type Sentence, sentences } from "../../languages/normalise.ts";
import { NATURE, NEGATED, REFUSAL, RULES, SUPPOSED } from "./rules.ts";

/** A request for a person, with the rule that saw it and the words that hold it. */
export interface Wish {
  rule: string;
  score: number;
  span: string;
}

interface Reader {
  lexicon: Lexicon;
  spelling?: (word: string) => string | undefined;
}

/** The least letters of a word whose slips are forgiven: short words of other languages than English meet too many names. */
const SHORTEST = { en: 4, others: 6 };

function make(language: Language): Reader {
  const { everyday, asked = {} }: LanguageWords = WORDS[language];
  // A language without spaces has no words to slip in.
  if (everyday === undefined) return { lexicon: lexicon(asked) };
  return reader(asked, language === "en" ? SHORTEST.en : SHORTEST.others);
}

const made = new Map<Language, Reader>();

function readerOf(language: Language): Reader {
  const known = made.get(language);
  if (known) return known;
  const fresh = make(language);
  made.set(language, fresh);
  return fresh;
}

/** Without one of these there is nothing to ask for. */
const TARGETS = /[PESOBZJ]|hA/;
/** A slip is worth looking for beside one of these, or in a message of few words. */
const BESIDE = /[WGHTCJPESOZXh]/;
const FEW = 4;

/** No, if, yesterday, "he said", "are you": with a person in the same sentence the wish needs a rule that understands it. */
const DENYING = /[NnQLFt]/;

/** Talks to somebody of their own: "I must ask my husband". */
const OWN = /[TCR][dz]{0,3}M/;

/** What the grammar makes of a message. */
interface Parsed {
  found: Wish | null;
  /** A wish stands there, but it is refused or only supposed. */
  denied: boolean;
}

const NOTHING: Parsed = { found: null, denied: false };

/** @param worth whether the sentence at an index need be read */
export function parse(text: string, worth: (sentence: number) => boolean = always): Parsed {
  const all = sentences(text);
  const read = all.map((sentence, at) => (worth(at) ? readings(sentence) : []));
  const holds = (pattern: RegExp) => read.some((readings) => readings.some(({ tags }) => pattern.test(tags)));
  if (!holds(TARGETS)) return { found: null, denied: holds(OWN) };
  const nature = read.some((readings) => readings.some(({ tags }) => NATURE.test(tags) && /[PEB]/.test(tags)));
  let best: Wish | null = null;
  let denied = false;
  for (const [at, each] of read.entries()) {
    if (each.length === 0) continue;
    const next = all[at]?.question && all[at + 1] ? readings(all[at + 1] as Sentence) : [];
    if (next.some(({ tags }) => /[nN]/.test(tags) && REFUSAL.test(tags))) {
      denied = true;
      continue;
    }
    for (const reading of each) {
      const one = match(reading, nature, text);
      if (one.found && one.found.score > (best?.score ?? 0)) best = one.found;
      denied ||= one.denied || (TARGETS.test(reading.tags) && DENYING.test(reading.tags));
    }
  }
  return { found: best, denied };
}

const always = () => true;

function match(reading: Tagged, nature: boolean, text: string): Parsed {
  const { tags } = reading;
  if (!TARGETS.test(tags)) return NOTHING;
  let denied = false;
  for (const { name, pattern, score, plain } of RULES) {
    if (plain && (nature || (reading.question && reading.words.length < 2))) continue;
    for (const found of matches(pattern, tags)) {
      const before = tags.slice(0, found.index);
      if (NEGATED.test(before) || SUPPOSED.test(before)) {
        denied = true;
        continue;
      }
      const span = quote(text, reading, found.index, found.index + found[0].length);
      return { found: { rule: `asked.${name}`, score, span }, denied };
    }
  }
  return { found: null, denied };
}

/** Every place where the pattern matches, overlaps included: a denied wish may stand before a real one. */
function* matches(pattern: RegExp, tags: string): Generator<RegExpExecArray> {
  pattern.lastIndex = 0;
  for (let found = pattern.exec(tags); found; found = pattern.exec(tags)) {
    yield found;
    pattern.lastIndex = found.index + 1;
  }
}

/** The sentence as each language it may be in reads it; slips are forgiven in the likeliest only. */
function readings(sentence: Sentence): Tagged[] {
  const readers = spoken(sentence).map(readerOf);
  const plain = readers.map((reader) => reader.lexicon.tag(sentence));
  const most = Math.max(...plain.map(({ known }) => known));
  return plain.map((reading, i) => {
    const spelling = readers[i]?.spelling;
    const likely = spelling && reading.known === most && reading.tags.includes("w") && worthwhile(reading);
    return likely ? respelt(reading, spelling) : reading;
  });
}

/** Gives unknown words the tag of what they were meant to be. */
function respelt(reading: Tagged, spelling: NonNullable<Reader["spelling"]>): Tagged {
  let tags = "";
  for (let i = 0; i < reading.tags.length; i++) {
    const tag = reading.tags[i] ?? "w";
    tags += tag === "w" ? (spelling(reading.words[reading.starts[i] ?? 0]?.text ?? "") ?? tag) : tag;
  }
  return { ...reading, tags };
}

const worthwhile = ({ tags, words }: Tagged) => words.length <= FEW || BESIDE.test(tags);

/** `shortest`: the least letters of a word whose slips are forgiven; short words of other languages meet too many names. */
function reader(entries: Readonly<Record<string, string>>, shortest: number): Reader {
  const targets: [string, string][] = [];
  const four: [string, string][] = [];
  const exact = new Map<string, string>();
  for (const tag of ["T", "C", "P", "E", "S", "O"]) {
    for (const word of entriesOf(entries[tag])) {
      exact.set(word, tag);
      if (word.length > 4 && /^[a-z]+$/.test(word)) targets.push([word, tag]);
      else if (word.length === 4 && tag === "T") four.push([word, tag]);
    }
  }
  const meant = dictionary(targets);
  return {
    lexicon: lexicon(entries),
    spelling(word) {
      if (word.length < shortest || word.length > LONGEST || OTHERS.has(word)) return undefined;
      const glued = GLUED.exec(word);
      const tag = glued && exact.get(glued[1] ?? glued[2] ?? "");
      return tag ?? meant(word) ?? swapped(word, four);
    },
  };
}

const LONGEST = 20;
/** Two words run together: "tospeak", "ahuman", "speakwith". */
const GLUED = /^(?:(?:to|an?|the|with)([a-z]{4,20})|([a-z]{4,20})(?:to|with))$/;
/** Words one slip away from a person or a verb that mean something else. */
const OTHERS = new Set(
  `associated association urgent argent regent gent agente employer employers office agency agenda aged walk task talc tall tale tank balk peak sneak spear chart chant that cheat
  person persona parson season reason humane expect export export experts carte cart connecter some mentor hat chats what support
  supports import parle speaks marche change changes meaning greeting beating seating heating contract contracts contrat contrato contratto
  contrast pass past stall stand trader vertrag manage managed managers message messages perso transform passport repair repairs
  gene gente parlor comment commenter comments reprise reprises parti teil stelle stellen leben leider lieber`.split(
    /\s+/,
  ),
);

/** Four letters are too few for a wrong one; only two letters that changed places are forgiven. */
function swapped(word: string, targets: readonly (readonly [string, string])[]): string | undefined {
  if (word.length !== 4) return undefined;
  return targets.find(([target]) => nearly(word, target) && sorted(target) === sorted(word))?.[1];
}

const sorted = (word: string) => [...word].sort().join("");
