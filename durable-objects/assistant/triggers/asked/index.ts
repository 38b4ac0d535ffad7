/** Does the visitor ask for a person? Reads each sentence with the lexicons that know its words, then with the grammar. */
import { type Lexicon, lexicon, nearly, quote, type Tagged } from "../grammar";
import { type Sentence, sentences, unquoted } from "../normalise";
import { de } from "./de";
import { en } from "./en";
import { es } from "./es";
import { fr } from "./fr";
import { it } from "./it";
import { pt } from "./pt";
import { NATURE, NEGATED, REFUSAL, RULES, SUPPOSED } from "./rules";
import { zh } from "./zh";

export interface Asked {
  rule: string;
  score: number;
  span: string;
}

interface Language {
  lexicon: Lexicon;
  spelling: (word: string) => string | undefined;
}

const LATIN: readonly Language[] = [language(en, 4), ...[es, fr, de, it, pt].map((entries) => language(entries, 6))];
const CHINESE: Language = language(zh, 6);
/** Without one of these there is nothing to ask for. */
const TARGETS = /[PESOBZJ]|hA/;

export function asked(message: string): Asked | null {
  const text = unquoted(message);
  const read = sentences(text).map((sentence) => ({ sentence, readings: readings(sentence) }));
  const nature = read.some(({ readings }) => readings.some(({ tags }) => NATURE.test(tags) && /[PEB]/.test(tags)));
  let best: Asked | null = null;
  for (const [at, { sentence, readings }] of read.entries()) {
    const next = read[at + 1]?.readings;
    if (sentence.question && next?.some(({ tags }) => /[nN]/.test(tags) && REFUSAL.test(tags))) continue;
    for (const reading of readings) {
      const found = match(reading, nature, text);
      if (found && found.score > (best?.score ?? 0)) best = found;
    }
  }
  return best;
}

function match(reading: Tagged, nature: boolean, text: string): Asked | null {
  const { tags } = reading;
  if (!TARGETS.test(tags)) return null;
  for (const { name, pattern, score, plain } of RULES) {
    if (plain && (nature || (reading.question && reading.words.length < 2))) continue;
    for (const found of matches(pattern, tags)) {
      const before = tags.slice(0, found.index);
      if (NEGATED.test(before) || SUPPOSED.test(before)) continue;
      return { rule: `asked.${name}`, score, span: quote(text, reading, found.index, found.index + found[0].length) };
    }
  }
  return null;
}

/** Every place where the pattern matches, overlaps included: a denied wish may stand before a real one. */
function* matches(pattern: RegExp, tags: string): Generator<RegExpExecArray> {
  pattern.lastIndex = 0;
  for (let found = pattern.exec(tags); found; found = pattern.exec(tags)) {
    yield found;
    pattern.lastIndex = found.index + 1;
  }
}

/** The sentence as each language that knows some of its words reads it; slips are forgiven in the likeliest one only. */
function readings(sentence: Sentence): Tagged[] {
  const chinese = sentence.words.some(({ text }) => /\p{Script=Han}/u.test(text));
  if (chinese) return [CHINESE.lexicon.tag(sentence)];
  const plain = LATIN.map(({ lexicon }) => lexicon.tag(sentence));
  const most = Math.max(...plain.map(({ known }) => known));
  return LATIN.flatMap(({ lexicon, spelling }, i) => {
    const reading = plain[i];
    if (!reading) return [];
    const likely = reading.known === most && reading.tags.includes("w");
    return [likely ? lexicon.tag(sentence, spelling) : reading];
  });
}

/** `shortest`: the least letters of a word whose slips are forgiven; short words of other languages meet too many names. */
function language(entries: Readonly<Record<string, string>>, shortest: number): Language {
  const targets: [string, string][] = [];
  const exact = new Map<string, string>();
  for (const tag of ["T", "C", "P", "E", "S", "O"]) {
    for (const word of entries[tag]?.split(/\s+/).filter(Boolean) ?? []) {
      exact.set(word, tag);
      if (word.length > 4 && /^[a-z]+$/.test(word)) targets.push([word, tag]);
      else if (word.length === 4 && tag === "T") targets.push([word, tag]);
    }
  }
  const seen = new Map<string, string | undefined>();
  return {
    lexicon: lexicon(entries),
    spelling(word) {
      if (word.length < shortest || word.length > 24 || /\d/.test(word)) return undefined;
      if (!seen.has(word)) {
        if (seen.size > REMEMBERED) seen.clear();
        seen.set(word, respell(word, targets, exact));
      }
      return seen.get(word);
    },
  };
}

const REMEMBERED = 2_000;
/** Words one slip away from a person or a verb that mean something else. */
const OTHERS = new Set(
  `urgent argent regent gent agente employer employers office agency agenda aged walk task talc tall tale tank balk peak sneak spear chart chant that cheat
  person persona parson season reason humane expect export export experts carte cart connecter some mentor hat chats what support
  supports import parle speaks marche change changes meaning greeting beating seating heating contract contracts contrat contrato contratto
  contrast pass past stall stand trader vertrag manage managed managers message messages perso transform passport repair repairs
  gene gente parlor comment commenter comments reprise reprises parti teil stelle stellen leben leider lieber`.split(
    /\s+/,
  ),
);

function respell(
  word: string,
  targets: readonly (readonly [string, string])[],
  exact: ReadonlyMap<string, string>,
): string | undefined {
  if (OTHERS.has(word)) return undefined;
  // Two words run together: "tospeak", "ahuman".
  const glued = /^(?:to|an?|the|with)(.{4,})$/.exec(word)?.[1];
  const tag = exact.get(glued ?? /^(.{4,})(?:to|with)$/.exec(word)?.[1] ?? "");
  if (tag) return tag;
  for (const [target, meant] of targets) {
    if (target.length > 4 ? nearly(word, target) : swapped(word, target)) return meant;
  }
  return undefined;
}

/** Four letters are too few for a wrong one; only two letters that changed places are forgiven. */
const swapped = (a: string, b: string) => a.length === b.length && a !== b && nearly(a, b) && sorted(a) === sorted(b);
const sorted = (word: string) => [...word].sort().join("");
