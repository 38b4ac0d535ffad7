/** The embedded model's reply: whole sentences of the passages, in their own order. Pure. */

import { gist } from "../../../protocol/gist.ts";
import { whole } from "../../../protocol/headline.ts";
import { value } from "../../judge/value.ts";
import type { Says } from "../../languages/language.ts";
import { LANGUAGES, type Language, WORDS } from "../../languages/languages.ts";
import { asksSomething, smallTalk } from "../../languages/small-talk.ts";
import { languageIn, terms as termsIn } from "../../languages/terms.ts";
import { closing, NEED, type Noted, thanks } from "../../reply/acknowledge.ts";
import { UNKEPT } from "../../reply/basis.ts";
import { type Concern, concern } from "../../reply/concern.ts";
import type { Read } from "./read-prompt.ts";

/** Asks for the whole of it. */
const WIDE =
  /\b(everything|all|details?|in full|explain|tell me (more )?about|describe|how does .* work|what does .* (cover|include))\b/i;
/** Asks what a colleague said or promised. */
const BACK =
  /\b(?:promis\w*|(?:your|the|a|my) (?:colleague|human)|(?:we|you|they|he|she) (?:agreed|said|told me|arranged)|(?:was|were) (?:agreed|told|arranged))\b/i;
/** May ask for it, where the site itself has nothing to say. */
const BACK_PERHAPS =
  /\b(?:agreed?|said|told|person|earlier|before|note|call(?:ed)? me|follow(?:ing)? up|what now|next steps?)\b/i;

const SENTENCES = 4;

export function compose(read: Read): string {
  const said = answer(read);
  return read.ask ? `${said}\n\n${read.ask}` : said;
}

/** The visitor's language: what they write in, or else their browser's. */
function spoken({ question, lang }: Read): Language {
  const { language, sure } = languageIn(question, true);
  const browser = LANGUAGES.find((one) => lang?.slice(0, 2).toLowerCase() === one);
  return (sure ? language : (browser ?? language)) ?? "en";
}

function answer(read: Read): string {
  const says = WORDS[spoken(read)].says;
  const { matters, near } = read;
  const { question, passages, promises, answers, wishes, noted, callable, call, before, summary } = read;
  if (summary) return summarise(summary);
  if (read.result !== null) return read.result;
  const promise = promises.at(-1);
  const asked = terms(question);
  const checked = answers.findLast((answer) => alike(terms(answer.question), asked));
  if (checked?.text) return `I checked with a colleague: ${sentence(checked.text)}`;
  if (checked) return "I asked my colleagues, but nobody could tell me just now. You can talk to a person at any time.";
  const own = concern(question, call !== null);
  // What a colleague left about a call is all there is of it where none is planned.
  if (own && (own.data || call || !promise)) {
    // What they want is the call or the data.
    const told = worth(noted ?? []).filter(({ field }) => field !== NEED);
    const said = [...(told.length > 0 ? [thanks(told, before)] : []), ...ownLines(own, read)];
    if (own.rest && passages.length > 0) said.push(answer({ ...read, question: own.rest, noted: null }));
    return said.join("\n\n");
  }
  const back = BACK.test(question) || (passages.length === 0 && BACK_PERHAPS.test(question));
  if (promise && (back || (passages.length === 0 && mentions(promise, asked)))) {
    return `${promise.by} left me this about our talk with you: ${sentence(promise.note)} I will keep to that.`;
  }
  const talk = smallTalk(question);
  if (talk && passages.length === 0 && !noted?.length) return WORDS[spoken(read)].lines[talk];
  // A question is a question, also where a fact was asked for before.
  const asks = asksSomething(question);
  const wants = noted?.some(({ field }) => field === NEED) ?? false;
  if (noted && (noted.length === 0 ? passages.length === 0 && !asks : passages.length === 0 || !(asks || wants))) {
    return takenNote(noted, read);
  }
  if (passages.length === 0) {
    if (near.length > 0) return says.unsure;
    return callable ? `${opening(question, says)} ${invitation(read, says)}` : says.unknown;
  }
  if (matters.length > 1) return each(read, says);
  const wide = WIDE.test(question);
  const [best, second] = passages;
  const parts = [best ? excerpt(best.text, question, wide) : ""];
  // What somebody wants is answered with what there is.
  if (noted && wants && !asks) parts.unshift(thanks(worth(noted), before));
  if (best && second && adds(second, best, question)) parts.push(excerpt(second.text, question, false));
  for (const wish of wishes) {
    const wished = passages.toSorted(
      (a, b) => overlap(terms(b.text), terms(wish)) - overlap(terms(a.text), terms(wish)),
    )[0];
    const words = wished && excerpt(wished.text, wish, false);
    if (words && !parts.includes(words)) parts.push(words);
  }
  // Who wants to come or to buy is told what the page shows, and promised nothing.
  if (callable && value(question)) parts.push(invitation(read, says));
  return [...foreignLine(best, read), ...parts].join("\n\n");
}

/** A passage is said as it is written, and whoever asks in another language is told in which. */
function foreignLine(best: Read["passages"][number] | undefined, read: Read): string[] {
  const [written, asked] = [languageIn(best?.text ?? ""), languageIn(read.question, true)];
  if (!written.language || !written.sure || !asked.sure || written.language === asked.language) return [];
  const own = spoken(read);
  const name = new Intl.DisplayNames([own], { type: "language" }).of(written.language) ?? written.language;
  return [`${WORDS[own].lines.foreign.replace("{language}", name)} ${WORDS[own].lines.closest}`];
}

/** Several questions: what answers each, and an honest word about those that nothing answers. */
function each(read: Read, says: Says): string {
  const {
    matters,
    passages: [best],
  } = read;
  const said = new Set<string>();
  for (const {
    text,
    passages: [own],
  } of matters) {
    said.add(own ? excerpt(own.text, text, false) : says.partly.replace("{text}", short(text.trim())));
  }
  return [...foreignLine(best, read), ...said].join("\n\n");
}

/** Who asks to be called is told yes; who wants to come or to buy, whom that is for. */
function opening(question: string, says: Says): string {
  const wish = value(question);
  if (wish?.rule === "value.call") return says.gladly;
  return wish ? says.team : says.perhaps;
}

/** What the page shows to who cannot be joined now. */
const invitation = ({ callable }: Read, says: Says): string => (callable === "times" ? says.time : says.call);

/** The page asks at once whether a contact may be kept. */
const worth = (noted: readonly Noted[]): readonly Noted[] => noted.filter(({ field }) => field !== UNKEPT);

function takenNote(noted: readonly Noted[], read: Read): string {
  const { callable, ask, turns, before } = read;
  const told = worth(noted);
  if (told.length < noted.length) return told.length === 0 ? "Thank you." : thanks(told, before);
  // One question at a time, and an invitation that stands is not repeated.
  if (ask) return thanks(told, before);
  const call = invitation(read, WORDS.en.says);
  return `${thanks(told, before)} ${callable && !before.includes(call) ? call : closing(turns, before)}`;
}

function ownLines({ call: asked, data }: Concern, read: Read): string[] {
  const { call, callable } = read;
  const { says } = WORDS.en;
  const next = callable ? invitation(read, says) : says.person;
  const lines: string[] = [];
  if (asked && call) {
    lines.push(
      `${call.yours} with ${call.name} is on ${call.when}${call.where ? `, at ${call.where}` : ""}. You can move or cancel it in the card "${call.card}" on this page.`,
    );
  } else if (asked) lines.push(`There is no call planned with you in this chat. ${next}`);
  if (data) lines.push(`${KEPT} ${next}`);
  return lines;
}

const KEPT =
  'Under "My details" in the menu you see what is noted about you, and can change it or have it forgotten. Our team can erase everything when you ask them to.';

/** Who takes over needs what was wanted first and last, and what was answered; nothing is put in other words. */
function summarise(turns: NonNullable<Read["summary"]>): string {
  const visitor = turns.filter((turn) => turn.visitor).map((turn) => turn.text);
  const told = turns.findLast((turn) => !turn.visitor)?.text;
  const [first, last] = [visitor[0], visitor.at(-1)];
  return [
    first && `Asked: "${cut(gist(first))}"`,
    last !== first && last && `Last: "${cut(gist(last))}"`,
    told && `Was told: "${short(told)}"`,
  ]
    .filter(Boolean)
    .join(" ");
}

const cut = (text: string) => (text.length > 160 ? `${whole(text.slice(0, 159))}…` : text);

const short = (text: string) => {
  const [opening = text] = text.split(/(?<=[.!?])\s/u);
  return cut(opening);
};

/** The first sentence, which says what the passage is about, and those that share most with the question. */
function excerpt(text: string, question: string, whole: boolean): string {
  const sentences = text.match(SENTENCE)?.map((s) => s.trim()) ?? [text];
  const space = /[。！？]/.test(text) ? "" : " ";
  if (whole || sentences.length <= SENTENCES) return sentences.join(space);
  const { language } = languageIn(text);
  const asked = terms(question, language);
  const ranked = sentences
    .map((s, i) => ({ i, score: (i === 0 ? 100 : 0) + overlap(terms(s, language), asked) - i / 100 }))
    .sort((a, b) => b.score - a.score)
    .slice(0, SENTENCES)
    .map(({ i }) => i);
  return sentences.filter((_, i) => ranked.includes(i)).join(space);
}

/** A full stop ends one where space, a quote or nothing follows; a mark of Chinese always does. */
const SENTENCE = /[^.!?。！？]+(?:[.!?](?![\s"')]|$)[^.!?。！？]*)*[.!?。！？]*["')”」]*\s*/g;

/** A second passage is worth saying when it speaks of something in the question that the first does not. */
function adds(second: { title: string; text: string }, best: { title: string; text: string }, question: string) {
  const { language } = languageIn(best.text);
  const first = terms(`${best.title} ${best.text}`, language);
  const title = terms(second.title, language);
  return [...terms(question, language)].some((word) => !first.has(word) && title.has(word));
}

const mentions = (promise: { by: string; note: string }, asked: ReadonlySet<string>) =>
  share(terms(`${promise.by} ${promise.note}`), asked) >= 0.5;

/** More than half of the shorter question stands in the longer one: one shared word of two would be chance. */
const alike = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
  overlap(one, other) > Math.min(one.size, other.size) / 2;

/** The share of the question's words that stand in others. */
const share = (words: ReadonlySet<string>, asked: ReadonlySet<string>) =>
  asked.size === 0 ? 0 : overlap(words, asked) / asked.size;

const overlap = (words: ReadonlySet<string>, asked: ReadonlySet<string>) =>
  [...asked].reduce((sum, word) => sum + (words.has(word) ? 1 : 0), 0);

/** Both sides of a comparison are read in the same language. */
const terms = (text: string, language: Language | null = "en"): Set<string> =>
  new Set(termsIn(text, language).map(({ key }) => key));

const sentence = (text: string) => (/[.!?]\s*$/.test(text) ? text.trim() : `${text.trim()}.`);
