/** Reads one tag of a verdict as models write it: in any order, slipped, translated, as JSON. Pure. */
import { ACTS, type Act, ANSWERED, MOODS, WANTED } from "../../protocol/verdict.ts";
import { LANGUAGES, WORDS } from "../languages/languages.ts";
import { fold } from "../languages/words.ts";
import { REASON_WORDS, REASONS, type Reason, type Tag, type Verdict } from "./verdict.ts";

/** Keys of the fields, with other words that models write for them. */
const KEYS = {
  act: "act|action|verdict|judge?ment",
  answered: "answered",
  from: "from|passages?|sources?",
  mood: "mood",
  urgent: "urgent",
  wants: "wants?",
  own: "own(?:[ _-]?case)?",
  reason: "reason",
  words: "words|evidence|quote",
  question: "question",
} as const satisfies Partial<Record<keyof Verdict, string>>;
type Key = keyof typeof KEYS;

const KEY = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${(Object.entries(KEYS) as [Key, string][]).map(([key, names]) => `(?<${key}>${names})`).join("|")})["'*_\`]*\\s*[:=：]`,
  "giu",
);
/** Around a value: quotes, emphasis, brackets, separators. */
const AROUND = /^[\s"'“”„«»‘’`*_()[\]{}<>|;,.–—-]+|[\s"'“”„«»‘’`*_()[\]{}<>|;,.–—-]+$/gu;
const bare = (text: string) => text.replaceAll(AROUND, "");

/** @param content what stands between the brackets, or a line without them; null: it says nothing of a verdict */
export function readTag(content: string): Tag | null {
  const tag = content.trimStart().startsWith("{") ? fromJson(content) : fromFields(content);
  return Object.keys(tag).length > 0 ? tag : null;
}

function fromJson(content: string): Tag {
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch {
    // A comma too many, or single quotes: the fields are there all the same.
    return fromFields(content);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return {};
  const fields = Object.entries(value).map(([key, field]): Tag => {
    const [match] = [...`${key}:`.matchAll(KEY)];
    const name = match && nameOf(match);
    const text = Array.isArray(field)
      ? field.join(", ")
      : typeof field === "boolean"
        ? field
          ? "yes"
          : "no"
        : String(field);
    return name && field !== null ? fieldOf(name, text) : {};
  });
  return Object.assign({}, ...fields);
}

const nameOf = ({ groups = {} }: RegExpMatchArray): Key | undefined =>
  (Object.keys(KEYS) as Key[]).find((key) => groups[key] !== undefined);

function fromFields(content: string): Tag {
  const found = [...content.matchAll(KEY)];
  const start = content.slice(0, found[0]?.index ?? content.length);
  const fields = found.map((match, i): Tag => {
    const key = nameOf(match);
    return key ? fieldOf(key, content.slice(match.index + match[0].length, found[i + 1]?.index)) : {};
  });
  return Object.assign({}, actOf(start, found.length === 0), ...fields);
}

/** The act, and what belongs to it: `human: asked | "a person, please"`, `ask: Is lot 12 free?`. */
function actOf(text: string, alone: boolean): Tag {
  const [, word = "", rest = ""] = /^[\s"'“”„«»`*_([{<#-]*([\p{L}\p{M}-]+)([\s\S]*)$/u.exec(text) ?? [];
  const act = word === "" ? null : nearest(word, ACT_WORDS);
  // More words behind it: the first of a sentence, and no act.
  if (!act || (alone && act !== "human" && act !== "ask" && bare(rest).length > MOST_BEHIND)) return {};
  if (act === "ask") {
    const question = bare(rest).replace(/^[:：]\s*/, "");
    return { act, ...(question && { question: /[?？]\s*["'”]?\s*$/.test(rest) ? `${question}`.trim() : question }) };
  }
  if (act !== "human") return { act };
  const quoted = /["“„«'‘]([\s\S]*)["”“»'’]/u.exec(rest)?.[1] ?? rest.split("|").slice(1).join("|");
  const before = quoted === "" ? rest : rest.slice(0, rest.lastIndexOf(quoted));
  const reason = reasonOf(before);
  const words = bare(quoted);
  return { act, ...(reason && { reason }), ...(words && { words }) };
}

/** Letters behind an act, where nothing else is said, that may be a remark of the model. */
const MOST_BEHIND = 24;

function fieldOf(key: Key, written: string): Tag {
  const value = bare(written);
  switch (key) {
    case "act":
      return actOf(written, true);
    case "answered": {
      const answered = pick(value, ANSWERED_WORDS);
      return answered ? { answered } : {};
    }
    case "from":
      return { from: [...new Set((value.match(/\d{1,3}/g) ?? []).map(Number))] };
    case "mood": {
      const mood = pick(value, MOOD_WORDS);
      return mood ? { mood } : {};
    }
    case "wants": {
      const wants = pick(value, WANTED_WORDS);
      return wants ? { wants } : {};
    }
    case "urgent":
    case "own": {
      const said = pick(value, YES_NO);
      return said ? { [key]: said === "yes" } : {};
    }
    case "reason": {
      const reason = reasonOf(value);
      return reason ? { reason } : {};
    }
    case "words":
      return value ? { words: value } : {};
    case "question":
      return value ? { question: value } : {};
    default:
      return key satisfies never;
  }
}

type Words<T extends string> = ReadonlyMap<string, T>;

/** Each word itself, its parts joined, and the words of the launch languages for it. */
function words<T extends string>(own: readonly T[], others: Partial<Record<T, string>> = {}): Words<T> {
  const list = own.flatMap((word): [string, T][] => [
    [flat(word), word],
    ...(others[word]?.split(" ") ?? []).map((other): [string, T] => [flat(other), word]),
    ...LANGUAGES.flatMap((language) => translated(language, word).map((other): [string, T] => [flat(other), word])),
  ]);
  return new Map(list.toReversed());
}

const translated = (language: (typeof LANGUAGES)[number], word: string): string[] => {
  const table: Readonly<Record<string, string>> = WORDS[language].verdict;
  return table[word]?.split(" ") ?? [];
};

const flat = (word: string) => fold(word).replaceAll(/[^\p{L}\p{N}]/gu, "");

const ACT_WORDS = words(ACTS, { unknown: "dontknow unanswered", human: "handoff person escalate", ask: "askhuman" });
const ANSWERED_WORDS = words(ANSWERED, {
  full: "fully yes complete",
  part: "partly partial partially",
  none: "no not nothing",
});
const MOOD_WORDS = words(MOODS, {
  calm: "none neutral fine happy friendly",
  worried: "anxious afraid scared fear",
  annoyed: "frustrated irritated impatient",
  angry: "furious anger",
  sad: "grief grieving",
});
const WANTED_WORDS = words(WANTED, {
  nothing: "none no information",
  person: "human agent",
  call: "callback appointment visit meeting",
  buy: "purchase buying order",
});
const YES_NO = words(["yes", "no"] as const, { yes: "true", no: "false none" });
const REASON_NAMES: Words<Reason> = new Map(
  REASON_WORDS.flatMap((reason): [string, Reason][] => [
    [flat(REASONS[reason]), reason],
    [flat(reason), reason],
  ]),
);

const WORD = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}_-]*/gu;

/** The first of the words in a value that means something. */
function pick<T extends string>(value: string, list: Words<T>): T | null {
  for (const [word] of value.matchAll(WORD)) {
    const found = nearest(word, list);
    if (found) return found;
  }
  return null;
}

const reasonOf = (text: string): Reason | null => pick(text, REASON_NAMES);

/** The act that a word is, in any launch language; null: it is none. */
export const actWord = (word: string): Act | null => ACT_WORDS.get(flat(word)) ?? null;
/** Every such word, flat. */
export const ACT_SPELLINGS: readonly string[] = [...ACT_WORDS.keys()];

/** The word itself, or the one word that is a slip away from it. */
function nearest<T extends string>(word: string, list: Words<T>): T | null {
  const meant = flat(word);
  const exact = list.get(meant);
  if (exact || meant.length < LONG) return exact ?? null;
  const near = new Set([...list].filter(([other]) => other.length >= LONG && isSlip(meant, other)).map(([, t]) => t));
  return near.size === 1 ? ([...near][0] ?? null) : null;
}

const LONG = 5;

/** One letter more, less, another, or two swapped (Damerau 1964, a distance of one). */
function isSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const rest = (text: string, from: number) => text.slice(from);
  return (
    rest(a, i + 1) === rest(b, i + 1) ||
    rest(a, i) === rest(b, i + 1) ||
    rest(a, i + 1) === rest(b, i) ||
    (a[i] === b[i + 1] && a[i + 1] === b[i] && rest(a, i + 2) === rest(b, i + 2))
  );
}
