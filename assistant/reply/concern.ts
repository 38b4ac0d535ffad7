/** Requests about the visitor's own call or other appointment and stored data, which no passage answers. Pure. */
import type { LanguageWords, MineWords } from "../languages/language.ts";
import { LANGUAGES, type Language, WORDS } from "../languages/languages.ts";
import { isSmallTalk } from "../languages/small-talk.ts";
import { fold, isStop, split } from "../languages/words.ts";

export interface Concern {
  /** About the call that they have, or think they have. */
  call: boolean;
  /** About the data that is stored about them. */
  data: boolean;
  /** The rest of the message; may be empty. */
  rest: string;
}

const any = (source: string): RegExp => new RegExp(source, "i");

const CALL =
  "\\s+(?:(?:phone|booked|scheduled|next)\\s+)*(?:call|appointment|callback|visit|viewing|meeting)\\b(?!\\s*-?cent)";
const CHANGE = "(?:cancel|move|reschedul\\w*|change|postpone|push|delay|call off)";
/** Says it outright, whatever else the call is for. */
const CHANGES = any(`\\b${CHANGE}\\s+(?:my|our|the|this|that)${CALL}`);
const ABOUT_CALL: readonly RegExp[] = [
  any(
    `^(?=.*\\b(?:my|our)${CALL}).*\\b(?:when|wh(?:at|ich) (?:time|day)|${CHANGE}|cancell?ed|moved|still on|who|time|earlier|later|miss|make|attend)\\b`,
  ),
  any(`\\b(?:do|did) (?:i|we) (?:still )?(?:have|book) an?y?${CALL}`),
  /\b(?:when|what time|who)\b[^.?!]{0,20}\bthe call\b(?!\s*-?cent)/i,
  /^\W*(?:\S+\s+){0,5}reschedul\w*\W*$/i,
];
/** Can only mean a call that is booked. */
const ABOUT_IT =
  /\b(?:when|what time|who)\b[^.?!]{0,30}\bcall(?:s|ing)? (?:me|us)\b|\b(?:move|push|postpone) it (?:to|from|until)\b/i;
/** Asks for a call, and has none. */
const BOOKS = /\b(?:book|schedule|arrange|get)\s+(?:my|our)\b/i;

const THING =
  "(?:my|our)\\s+(?:\\w+\\s+){0,2}?(?:numbers?|data|info\\w*|details|e?-?mail|address|name|phone|contacts?|history|chat)\\b";
const ABOUT_DATA: readonly RegExp[] = [
  any(`\\b(?:forget|delete|erase|remove|wipe|clear)\\b[^.?!]{0,30}\\b(?:${THING}|(?:about|on|of) (?:me|us)\\b)`),
  /\bforget (?:me|us)\b/i,
  /\bwh(?:at|ich)\b[^.?!]{0,40}\b(?:know|have|stored?|keep|kept|saved?|noted)\b[^.?!]{0,20}\b(?:about|on) (?:me|us)\b/i,
  any(`\\b(?:stop|don['’]?t|do not)\\s+(?:stor|keep|sav|collect|us(?:e|ing)\\b)\\w*\\s+(?:any of |all )?${THING}`),
  /\bgdpr\b/i,
];

/** Papers, money and appointments with others: passages, or a person, answer those. */
const OTHER =
  /\b(?:contract|agreement|deposit|reservation|purchase|loan|mortgage|lender|bank|closing|inspection|design|warranty)\b/i;

/** Outside English, by language: made when they are first needed. */
let foreign: readonly { call: RegExp; when: RegExp; data: RegExp }[] | null = null;
const wordsOf = (language: Language): MineWords | undefined => {
  const words: LanguageWords = WORDS[language];
  return words.mine;
};
function others() {
  foreign ??= LANGUAGES.flatMap((language) => {
    const mine = wordsOf(language);
    if (!mine) return [];
    const rule = (words: string) => new RegExp(language === "zh" ? words : `(?<![a-z])(?:${words})`);
    return [{ call: rule(mine.call), when: rule(mine.when), data: rule(mine.data) }];
  });
  return foreign;
}

/** Null: the message is about something else. @param booked a call is booked, or one was promised */
export function concern(text: string, booked: boolean): Concern | null {
  let [call, data] = [false, false];
  const rest = text.split(/(?<=[!?\n]|\.(?!\d))/u).filter((sentence) => {
    const ours = !OTHER.test(sentence);
    const about = (rules: readonly RegExp[]) => ours && rules.some((rule) => rule.test(sentence));
    const flat = fold(sentence);
    const spoken = others();
    const ofCall =
      CHANGES.test(sentence) ||
      (!BOOKS.test(sentence) && about(booked ? [...ABOUT_CALL, ABOUT_IT] : ABOUT_CALL)) ||
      spoken.some((mine) => mine.call.test(flat) || (booked && mine.when.test(flat)));
    const ofData = about(ABOUT_DATA) || spoken.some((mine) => mine.data.test(flat));
    call ||= ofCall;
    data ||= ofData;
    return !ofCall && !ofData;
  });
  if (!call && !data) return null;
  const left = rest.join("").trim();
  const idle = isSmallTalk(left) || split(left).every((word) => isStop(fold(word)));
  return { call, data, rest: idle ? "" : left };
}
