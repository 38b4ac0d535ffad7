/**
 * The embedded model's reply, clause by clause: what it noticed, what is known, what the humans said, and who is there. What
 * is known is whole sentences of the passages, in their own order. Pure.
 */
import { value } from "../../judge/value.ts";
import type { Lines } from "../../languages/language.ts";
import { LANGUAGES, type Language, WORDS } from "../../languages/languages.ts";
import { asksSomething, isSearch, smallTalk } from "../../languages/small-talk.ts";
import { languageIn } from "../../languages/spoken.ts";
import { closing, NEED, type Noted, thanks } from "../../reply/acknowledge.ts";
import { type Heard, UNKEPT } from "../../reply/basis.ts";
import { type Concern, concern } from "../../reply/concern.ts";
import { adds, alike, excerpt, focus, mentions, overlap, sentence, short, terms } from "./excerpt.ts";
import { away, invitation, promised } from "./people.ts";
import type { Read } from "./read-prompt.ts";
import { summarise } from "./summarise.ts";

/** Asks for the whole of it. */
const WIDE =
  /\b(everything|all|details?|in full|explain|tell me (more )?about|describe|how does .* work|what does .* (cover|include))\b/i;
/** Asks what a colleague said or promised. */
const BACK =
  /\b(?:promis\w*|(?:your|the|a|my) (?:colleague|human)|(?:we|you|they|he|she) (?:agreed|said|told me|arranged)|(?:was|were) (?:agreed|told|arranged))\b/i;
/** May ask for it, where the site itself has nothing to say. */
const BACK_PERHAPS =
  /\b(?:agreed?|said|told|person|earlier|before|note|call(?:ed)? me|follow(?:ing)? up|what now|next steps?)\b/i;

/** What is said to each of these first. */
const KIND: Readonly<Record<Exclude<Heard, "case">, keyof Lines>> = {
  urgent: "urgent",
  feeling: "feeling",
  confused: "confused",
  failing: "concern",
  trouble: "concern",
};

export function compose(read: Read): string {
  if (read.summary) return summarise(read.summary);
  if (read.result !== null) return read.result;
  const said = [kind(read), answer(read)].filter((part) => part !== "").join(" ");
  return read.ask ? `${said}\n\n${read.ask}` : said;
}

/** The visitor's language: what they write in, or else what they wrote in before, or their browser's. */
function spoken({ question, lang, earlier }: Read): Language {
  const now = languageIn(question, true);
  if (now.sure && now.language) return now.language;
  const before = languageIn(earlier);
  if (before.sure && before.language) return before.language;
  const browser = LANGUAGES.find((one) => lang?.slice(0, 2).toLowerCase() === one);
  return (now.leads ? now.language : (browser ?? now.language)) ?? "en";
}

/** A kind clause where something is wrong; only once, because a second one sounds like a machine. */
function kind(read: Read): string {
  const { heard, said } = read;
  if (heard === null || heard === "case") return "";
  const lines = WORDS[spoken(read)].lines;
  const kinds = Object.values(KIND).map((key) => lines[key]);
  return said.some((text) => kinds.some((line) => text.includes(line))) ? "" : lines[KIND[heard]];
}

function answer(read: Read): string {
  const language = spoken(read);
  const { lines } = WORDS[language];
  const { question, passages, promises, answers, noted, callable, call, callback, heard, near } = read;
  const promise = promises.at(-1);
  const checked = answers.findLast((answer) => alike(answer.question, question));
  if (checked?.text) return lines.checked.replace("{text}", sentence(checked.text));
  if (checked) return lines.unchecked;
  const own = concern(question, call !== null || callback !== null);
  // What a colleague left about a call is all there is of it where none is planned.
  if (own && (own.data || call || callback !== null || !promise)) {
    // What they want is the call or the data.
    const told = worth(noted ?? []).filter(({ field }) => field !== NEED);
    const said = [...(told.length > 0 ? [acknowledged(told, read, language)] : []), ...ownLines(own, read, language)];
    if (own.rest && passages.length > 0) said.push(answer({ ...read, question: own.rest, noted: null }));
    return said.join("\n\n");
  }
  const back = BACK.test(question) || (passages.length === 0 && BACK_PERHAPS.test(question));
  if (promise && (back || (passages.length === 0 && mentions(`${promise.by} ${promise.note}`, question)))) {
    return lines.promised.replace("{by}", promise.by).replace("{text}", sentence(promise.note));
  }
  const talk = smallTalk(question);
  if (talk && passages.length === 0 && !noted?.length) return lines[talk];
  // A question is a question, also where a fact was asked for before.
  const asks = asksSomething(question);
  const wants = noted?.some(({ field }) => field === NEED) ?? false;
  const tells =
    noted && (noted.length === 0 ? passages.length === 0 && !asks : passages.length === 0 || !(asks || wants));
  // A fact is one clause of a reply, and never the reply to a problem or a question.
  if (tells && (heard === null || heard === "case") && !(asks && noted.length > 0))
    return takenNote(noted, read, language);
  const help = known(read, language);
  if (help !== "") {
    const parts = noted && wants && !asks ? [acknowledged(worth(noted), read, language), help] : [help];
    // Who wants to come or to buy is told what the page shows, and promised nothing.
    if (callable && (value(question) || heard !== null)) parts.push(away(read, language));
    else if (heard === "urgent" || heard === "failing" || heard === "trouble") parts.push(lines.person);
    return parts.filter((part) => part !== "").join("\n\n");
  }
  const taken =
    tells && noted.length > 0 && (heard === null || heard === "case")
      ? `${acknowledged(worth(noted), read, language)} `
      : "";
  // A case of their own, as it seems: what anybody may read does not answer it.
  if (heard === "case" && !(asks && near.length > 0)) return `${taken}${lines.team} ${away(read, language)}`;
  if (heard !== null && heard !== "case")
    return `${asks && near.length > 0 ? `${unsure(read, language)} ` : ""}${away(read, language)}`;
  // "Swimming pool" is asked as much as any question.
  const searches = asks || (!tells && isSearch(question));
  if (near.length > 0 && searches) return taken + unsure(read, language);
  if (!searches && !value(question))
    return callable ? `${lines.nod} ${invitation(read, language)}` : told(read, language);
  return taken + (callable ? `${opening(question, lines)} ${away(read, language)}` : unknown(read, language));
}

/** Nothing was found: in another language than the visitor's there may be an answer all the same. Who else knows is said once. */
function unknown(read: Read, language: Language): string {
  const { lines } = WORDS[language];
  const foreign = foreignLine(read, language);
  if (foreign !== "") return `${foreign} ${lines.person}`;
  return read.said.some((text) => text.includes(lines.person)) ? lines.unfound : `${lines.unfound} ${lines.person}`;
}

function unsure(read: Read, language: Language): string {
  const { lines } = WORDS[language];
  const foreign = foreignLine(read, language);
  return foreign === "" ? lines.unsure : `${foreign} ${lines.closest}`;
}

/** Said once; empty: the knowledge is in the visitor's language, or they know that it is not. */
function foreignLine({ foreign, said }: Read, language: Language): string {
  if (foreign === null) return "";
  const line = WORDS[language].lines.foreign.replace("{language}", nameOf(foreign, language));
  return said.some((text) => text.includes(line)) ? "" : line;
}

const nameOf = (language: string, spoken: Language): string =>
  new Intl.DisplayNames([spoken], { type: "language" }).of(language) ?? language;

/** Tells something, and asks nothing. */
function told({ before, turns }: Read, language: Language): string {
  const { lines } = WORDS[language];
  return `${lines.told} ${language === "en" ? closing(turns, before) : lines.next}`;
}

/** What the passages say; empty: there are none. */
function known(read: Read, language: Language): string {
  const { matters, passages, question, wishes, heard, emergency } = read;
  const { lines } = WORDS[language];
  const parts: string[] = [];
  // Where to turn is said at once, whoever is there.
  if (heard === "urgent" && emergency) parts.push(excerpt(emergency.text, emergency.title, false));
  if (passages.length === 0) return parts.join("");
  if (matters.length > 1) return [...parts, ...each(read, lines)].join("\n\n");
  const wide = WIDE.test(question);
  const [best, second] = passages;
  if (best && best.title !== emergency?.title)
    parts.push(once(excerpt(best.text, question, wide), best.text, read, language));
  if (best && second && adds(second, best, question)) parts.push(excerpt(second.text, question, false));
  for (const wish of wishes) {
    const { language: of } = languageIn(wish);
    const asked = terms(wish, of);
    const wished = passages.toSorted(
      (a, b) => overlap(terms(b.text, of), asked) - overlap(terms(a.text, of), asked),
    )[0];
    const words = wished && excerpt(wished.text, wish, false);
    if (words && !parts.includes(words)) parts.push(words);
  }
  return [...written(best, read), ...new Set(parts)].filter((part) => part !== "").join("\n\n");
}

/** Who was just given a passage gets of it what the new question is about, and nobody gets the same words three times. */
function once(words: string, passage: string, { question, earlier, said }: Read, language: Language): string {
  if (!said.slice(-2).some((text) => text.includes(words))) return words;
  // Who asks the same again is told the same again, and everybody sees that it went round.
  const again = alike(question, earlier.split("\n").at(-1) ?? "");
  const closer = again ? "" : focus(passage, question);
  if (closer !== "" && closer !== words && !said.some((text) => text === closer)) return closer;
  // Another question, of which nothing stands in it, is not answered by the same words.
  if (closer === "" && !again && terms(question, languageIn(passage).language).size > 0) return "";
  const times = said.filter((text) => text.includes(words)).length;
  return times > 1 ? WORDS[language].lines.repeats : words;
}

/** A passage is said as it is written, and whoever asks in another language is told in which, once. */
function written(best: Read["passages"][number] | undefined, read: Read): string[] {
  const [there, asked] = [languageIn(best?.text ?? ""), languageIn(read.question, true)];
  if (!there.language || !there.sure || !asked.sure || there.language === asked.language) return [];
  const own = spoken(read);
  const { lines } = WORDS[own];
  const line = lines.foreign.replace("{language}", nameOf(there.language, own));
  return read.said.some((text) => text.includes(line)) ? [] : [`${line} ${lines.closest}`];
}

/** Several questions: what answers each, and an honest word about those that nothing answers. */
function each(read: Read, lines: Lines): string[] {
  const {
    matters,
    passages: [best],
  } = read;
  const said = new Set<string>();
  for (const {
    text,
    passages: [own],
  } of matters) {
    said.add(own ? excerpt(own.text, text, false) : lines.partly.replace("{text}", short(text.trim())));
  }
  return [...written(best, read), ...said];
}

/** Who asks to be called is told yes; who wants to come or to buy, whom that is for. */
function opening(question: string, lines: Lines): string {
  const wish = value(question);
  if (wish?.rule === "value.call") return lines.gladly;
  return wish ? lines.team : lines.perhaps;
}

/** The page asks at once whether a contact may be kept. */
const worth = (noted: readonly Noted[]): readonly Noted[] => noted.filter(({ field }) => field !== UNKEPT);

const acknowledged = (noted: readonly Noted[], { before }: Read, language: Language): string =>
  thanks(noted, before, language);

function takenNote(noted: readonly Noted[], read: Read, language: Language): string {
  const { callable, ask, turns, before } = read;
  const { lines } = WORDS[language];
  const told = worth(noted);
  if (told.length < noted.length) return told.length === 0 ? lines.thanked : acknowledged(told, read, language);
  // One question at a time, and an invitation that stands is not repeated.
  if (ask) return acknowledged(told, read, language);
  const next = language === "en" ? closing(turns, before) : lines.next;
  const call = invitation(read, language);
  return `${acknowledged(told, read, language)} ${callable && !before.includes(call) ? call : next}`.trim();
}

function ownLines({ call: asked, data }: Concern, read: Read, language: Language): string[] {
  const { lines } = WORDS[language];
  const said: string[] = [];
  if (asked) said.push(promised(read, language) ?? `${lines.unplanned} ${away(read, language)}`);
  if (data) said.push(`${lines.kept} ${away(read, language)}`);
  return said;
}
