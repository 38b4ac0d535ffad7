/** The questions in a message, and whether one stands by itself. Pure. */
import { type Language, WORDS } from "./languages.ts";
import { languageIn } from "./spoken.ts";
import { terms, wordsIn } from "./terms.ts";

interface Shape {
  /** Before the word that begins a second question. */
  cut: RegExp;
  /** Any word that may join two questions. */
  joins: RegExp;
  begins: RegExp;
  refers: ReadonlySet<string>;
  /** Begins a question that goes on with what was asked before. */
  goesOn: RegExp;
}

const shapes = new Map<Language, Shape>();

/** Ends of sentences; a full stop inside a number or behind a title ends nothing. */
const ENDS =
  /(?<=[!?。！？;；\n])\s*|(?<=\.)(?<!(?<!\p{L})(?:dra?|prof|mrs?|ms|sra?|srta|mme|mlle|dott|sig|st|nr|ca|bzw|inkl)\.)\s+(?!\d)/iu;

/**
 * The questions of a message, each as it was written. A clause that asks nothing stands with the question that follows it,
 * or else with the one before it.
 */
export function questionsIn(text: string): string[] {
  const { language } = languageIn(text);
  const shape = shapeOf(language ?? "en");
  const clauses = cutAt(text, [ENDS, shape.cut]);
  const questions: { text: string; asks: boolean }[] = [];
  for (const clause of clauses) {
    const asks = /[?？]\s*$/.test(clause) || shape.begins.test(plain(clause, language));
    const last = questions.at(-1);
    // What only greets, tells or goes on is part of its neighbour.
    if (last && (!last.asks || !asks || terms(clause, language).length === 0)) {
      last.text = `${last.text} ${clause}`;
      last.asks ||= asks;
    } else questions.push({ text: clause, asks });
  }
  return questions.map((question) => question.text);
}

/** The clauses of a message that say enough to be searched by themselves: a question, or two words that mean something. */
export function clausesIn(text: string): string[] {
  const { language } = languageIn(text);
  const shape = shapeOf(language ?? "en");
  return cutAt(text, [ENDS, shape.cut, PAUSE]).filter((clause) => {
    const asks = /[?？]\s*$/.test(clause) || shape.begins.test(plain(clause, language));
    return terms(clause, language).filter(({ word }) => word !== "").length >= (asks ? 1 : 2);
  });
}

const PAUSE = /,\s+|[，：:]\s*/u;

/** The pieces of a message between all words that may join two questions; what joins two nouns is among them. */
export function piecesOf(text: string): string[] {
  const { language } = languageIn(text);
  return cutAt(text, [ENDS, shapeOf(language ?? "en").joins]);
}

/** Cut where the patterns match the text without accents; only pieces with letters or figures. */
function cutAt(text: string, patterns: readonly RegExp[]): string[] {
  return patterns
    .reduce((parts, pattern) => parts.flatMap((part) => cut(part, pattern)), [text])
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
}

function cut(text: string, pattern: RegExp): string[] {
  // One code unit for one, so that the places are those of the text.
  const bare = text.replace(/[\u00c0-\u024f]/g, (letter) => letter.normalize("NFD").charAt(0));
  const parts: string[] = [];
  let from = 0;
  for (const { 0: found, index } of bare.matchAll(new RegExp(pattern, `${pattern.flags.replace("g", "")}g`))) {
    parts.push(text.slice(from, index));
    from = index + found.length;
  }
  return [...parts, text.slice(from)];
}

/** Whether a question leans on what was said before it: "and how long does that take?" */
export function leans(text: string): boolean {
  const { language } = languageIn(text);
  return refers(text) || shapeOf(language ?? "en").goesOn.test(plain(text, language));
}

/** Whether a question cannot be understood without what was said before it. */
export function refers(text: string): boolean {
  const { language, sure } = languageIn(text);
  const spoken = language ?? "en";
  const found = terms(text, spoken);
  // "How much?" leans, and "Thank you" asks nothing.
  if (found.every(({ word }) => word === "")) return found.length > 0 || /[?？]/.test(text);
  if (!sure && spoken !== "en" && spoken !== "zh") return false;
  const { refers: words } = shapeOf(spoken);
  return wordsIn(text, spoken).some((word) => words.has(word.plain));
}

const plain = (text: string, language: Language | null): string =>
  language === "zh"
    ? text
    : wordsIn(text, language)
        .map((word) => word.plain)
        .join(" ");

function shapeOf(language: Language): Shape {
  const made = shapes.get(language);
  if (made) return made;
  const { joins, asks, refers } = WORDS[language].search;
  const any = (words: string) => words.split(" ").join("|").replaceAll("_", " ");
  const zh = language === "zh";
  const shape: Shape = {
    cut: zh
      ? new RegExp(`[，,]\\s*(?=[^，,]*(?:${any(asks)}))|(?=(?:${any(joins)}))`, "u")
      : new RegExp(
          `(?:,\\s*|\\s+)(?:(?:${any(joins)})\\s+)+(?=(?:${any(asks)})(?![\\p{L}\\p{M}]))|,\\s*(?=(?:${any(asks)})(?![\\p{L}\\p{M}]))`,
          "iu",
        ),
    joins: zh ? new RegExp(`[，,]|(?:${any(joins)})`, "u") : new RegExp(`,?\\s+(?:${any(joins)})\\s+|,\\s+`, "iu"),
    begins: zh ? new RegExp(any(asks), "u") : new RegExp(`^(?:(?:${any(joins)}) )?(?:${any(asks)})(?= |$)`, "u"),
    refers: new Set(refers.split(" ")),
    goesOn: zh
      ? new RegExp(`^(?:${any(joins)}|那|呢)|呢[？?]?$`, "u")
      : new RegExp(`^(?:${any(joins)}|${GO_ON[language]})(?= |$)`, "u"),
  };
  shapes.set(language, shape);
  return shape;
}

/** How a question begins that goes on with the matter of the one before. */
const GO_ON: Readonly<Record<Language, string>> = {
  en: "what about|how about|but|so|then|or|ok(?:ay)? (?:and|but|so)",
  de: "was ist mit|wie ist es mit|aber|dann|oder|also|ok(?:ay)? und",
  es: "pero|entonces|o|que tal|vale y|ok y",
  fr: "mais|alors|ou bien|qu en est il|ok et|d accord et",
  it: "ma|allora|oppure|ok e|va bene e|invece",
  pt: "mas|entao|ou|ok e|ta e",
  zh: "",
};
