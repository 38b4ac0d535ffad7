/** The name by which a visitor calls themselves, and the one that takes its place in the same breath. Pure. */
import { isStop } from "../languages/words.ts";
import { isAboutMeeting } from "./kind.ts";
import type { Span } from "./money.ts";
import { MONTH } from "./time.ts";

const NAME =
  /\b(?:[Mm]y name is|[Mm]y name['’]s|I am called|I['’]m called|[Cc]all me|[Nn]ame:)\s+(\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+){0,2})/u;
const SMALL_NAME =
  /\b[Mm]y name(?: is|['’]s)\s+(\p{Ll}[\p{L}'’-]+(?:\s+(?!and\b)\p{L}[\p{L}'’-]+){0,2})(?=\s+and\b|\W*$)/u;
const NO_SMALL_NAME =
  /^(?:spel\w+|miss\w+|written|wrong|correct|different|private|secret|irrelevant|important|mud|hard|difficult|mine|listed|\w+ing|\w+ed)$/i;
/** A first name alone may be any word that somebody wrote large. */
const TWO_NAMES =
  /(?:^|[,.]\s*)\W*(?:(?:[Hh]i|[Hh]ello|[Hh]ey)[\s,!]+)?(?:I['’]m|I am)\s+(\p{Lu}[\p{L}'’-]*\p{Ll}(?:\s+\p{Lu}[\p{L}'’-]*\p{Ll}){1,2})(?=\s+(?:and|from|here)\b|\W*$)(?!['’])/u;
const NO_TWO =
  /\b(?:\w+ing|\w+ed|sure|happy|glad|new|ready|fine|american|canadian|mexican|british|indian|agent|broker|buyer|owner|manager|realtor|home|house|real|first)\b/i;
const DAYS = "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|tonight|asap)\\b";
const DAY = new RegExp(`^${DAYS}`, "i");
const DAY_BEHIND = new RegExp(`\\s+(?=${DAYS})`, "i");
/** "Call me" at some time is no name. */
const WHEN = new RegExp(
  `^(?:${DAYS}|(?:${MONTH}|mon|tues?|wed|thurs?|fri|sat|back|after|before|early|soon|again|morning|noon|afternoon|evening|directly|instead|once|during|whenever|any ?time|some ?(?:time|day)|right|first|next|this|regarding|concerning|collect)\\b)`,
  "i",
);
const BARE_NAME = /^\W*(?:(?:it['’]?s|i['’]?m|i am|this is)\s+)?(\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+){0,2})\W*$/u;
/** Capital letters that begin a sentence, not a name. */
const NO_NAME =
  /^(?:yes|no|nope|sure|ok|okay|thanks|thank|maybe|hello|hi|hey|why|what|not|never|later|skip|none|nobody|rather|sorry|please|good|great|nothing)\b/iu;

export function nameIn(text: string, asked: boolean): Span | null {
  const match = text.match(NAME) ?? text.match(TWO_NAMES) ?? (asked ? text.match(BARE_NAME) : null);
  const value = match?.[1]?.split(DAY_BEHIND, 1)[0];
  if (!match || !value) return smallNameIn(text);
  const words = value.split(/\s+/);
  const none =
    NO_NAME.test(value) ||
    DAY.test(value) ||
    isAboutMeeting(value) ||
    (/^call me/i.test(match[0]) && (WHEN.test(value) || empty(words[0] ?? ""))) ||
    (TWO_NAMES.test(match[0]) && (NO_TWO.test(value) || words.some(empty)));
  return none ? null : { value, evidence: match[0].trim() };
}

/** Says nothing; but Will is called so. */
const empty = (word: string): boolean => isStop(word.toLowerCase()) && !/^will$/i.test(word);

/** Written small: with nothing behind it but what goes on. */
function smallNameIn(text: string): Span | null {
  const match = text.match(SMALL_NAME);
  const value = match?.[1];
  const none =
    !value || value.split(/\s+/).some((word) => empty(word) || NO_SMALL_NAME.test(word)) || NO_NAME.test(value);
  if (!match || none) return null;
  return {
    value: value.replaceAll(/(?<![\p{L}])\p{Ll}|(?<=['’])\p{Ll}(?=\p{L}{2})/gu, (l) => l.toUpperCase()),
    evidence: match[0].trim(),
  };
}

const AFTER =
  /^[\s,.;–—-]*(?:(?:[Nn]o|[Oo]ops|[Ss]orry|[Aa]ctually|[Ww]ait|[Ii] mean)\b[\s,.]*)+(?:(?:[Ii]t['’]?s|[Ii]t is|[Tt]hat['’]?s|[Tt]hat is|[Mm]ake (?:it|that)|[Ii] meant?)\s+(\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+){0,2})(?=\s*(?:[.,;!]|$)))/u;
/** "Bob, actually Robert" */
const ALONE = /^[\s,.;–—-]*(?:no|oops|sorry|actually|wait|i mean)[\s,]+(\p{Lu}[\p{L}'’-]+)\W*$/u;
const TAKEN_BACK =
  /^[\s,.;–—-]*(?:no[\s,.]+(?:it['’]?s|it is)|(?:no|oops|wait|sorry|actually)[\s,.]+(?:no|wait|sorry|actually|i mean))\b/i;

/** The name that corrects one right after it, or null if it is only withdrawn; undefined: it is not corrected. */
export function renamed(rest: string): string | null | undefined {
  const name = (rest.match(AFTER) ?? rest.match(ALONE))?.[1];
  return (
    (name && !DAY.test(name) && !NO_NAME.test(name) ? name : undefined) ?? (TAKEN_BACK.test(rest) ? null : undefined)
  );
}
