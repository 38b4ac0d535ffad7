/** How the embedded model acknowledges what a visitor said about themselves, without repeating a phrase. Pure. */
import { fieldOf } from "../../protocol/lead-fields.ts";
import type { Lines } from "../languages/language.ts";
import { type Language, WORDS } from "../languages/languages.ts";

export interface Noted {
  field: string;
  /** As written in the message; empty: it is not in the message. */
  value: string;
}

/** What the visitor wants: it is answered, and not only acknowledged. */
export const NEED = "need";
/** A longer value is not repeated. */
const LONGEST = 80;

const CLOSINGS: readonly string[] = [
  "What else would you like to know?",
  "What can I tell you next?",
  "Is there anything you are curious about?",
];
const ENDINGS: readonly string[] = ["thank you", "good to know", "noted"];

/** The first phrase that the last reply did not contain, starting with number `turn`. */
const fresh = (all: readonly string[], turn: number, before: string): string => {
  const inTurn = all.map((_, i) => all[(turn + i) % all.length] ?? "");
  return inTurn.find((words) => !before.toLowerCase().includes(words.toLowerCase())) ?? inTurn[0] ?? "";
};

export const closing = (turn: number, before: string): string => fresh(CLOSINGS, turn, before);

export function thanks(noted: readonly Noted[], before: string, language: Language = "en"): string {
  return language === "en" ? thanksInEnglish(noted, before) : thanksIn(noted, WORDS[language].lines);
}

/** In the visitor's own words: no other language turns "my" into "your" as plainly as English does. */
function thanksIn(noted: readonly Noted[], lines: Lines): string {
  const worth = noted.filter(({ field }) => !fieldOf(field)?.inferred);
  const name = worth.find(({ field, value }) => field === "name" && value !== "")?.value;
  const others = worth.filter(({ field }) => name === undefined || field !== "name");
  const greeting = name === undefined ? [] : [lines.thankedName.replace("{name}", name)];
  if (others.length === 0) return greeting[0] ?? lines.thanked;
  const [only] = others;
  if (others.length === 1 && only?.field === "contact") return [...greeting, lines.contactNoted].join(" ");
  const values = others.map(({ value }) => value.trim()).filter((value) => value !== "" && value.length <= LONGEST);
  const said = values.length < others.length ? lines.noted : lines.notedWords.replace("{values}", values.join(", "));
  return [...greeting, said].join(" ");
}

function thanksInEnglish(noted: readonly Noted[], before: string): string {
  const worth = noted.filter(({ field }) => !fieldOf(field)?.inferred);
  if (worth.length === 0) return "All right.";
  const name = worth.find(({ field, value }) => field === "name" && value !== "")?.value;
  const others = worth.filter(({ field }) => name === undefined || field !== "name");
  const greeting = name === undefined ? "" : `Thank you, ${name}.`;
  if (others.length === 0) return greeting;
  const [only] = others;
  if (others.length === 1 && only?.field === "contact") return `${greeting || "Thank you."} Your contact is noted.`;
  const said = others.flatMap((fact) => phrase(fact) || []);
  // To repeat only a part would sound as if the rest had been missed.
  if (said.length < others.length) return `${greeting || "Thank you."} That is noted.`;
  const turn = only?.field === "budget" ? 0 : only?.field === "timeline" ? 1 : 2;
  const ending = fresh(name === undefined ? ENDINGS : ENDINGS.slice(1), turn, before);
  return `${greeting} ${capital(list(said))}, ${ending}.`.trim();
}

function phrase({ field, value }: Noted): string {
  if (field === "contact") return "your contact";
  const words = addressed(value.trim().replace(/[.,;:!?]+$/, ""));
  if (words === "" || words.length > LONGEST) return "";
  if (field === "budget") return `a budget of ${words}`;
  if (field === "plan") return `the ${words}`;
  return field === "household" ? words.replace(/^(?:there (?:are|will be)|you are|it['’]s|it is)\s+/i, "") : words;
}

/** In the second person: "four of us" becomes "four of you". */
const addressed = (words: string): string =>
  words
    .replace(/\b(?:we|i)['’](?:re|m)\b|\b(?:we are|i am)\b/gi, "you are")
    .replace(/\b(?:we|us|i|me)\b/gi, "you")
    .replace(/\b(?:my|our)\b/gi, "your");

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const list = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
