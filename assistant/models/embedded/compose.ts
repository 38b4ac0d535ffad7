/** The embedded model's reply: whole sentences of the passages, in their own order. Pure. */

import { value } from "../../judge/value.ts";
import { smallTalk, TALK, WANTS } from "../../languages/small-talk.ts";
import { fold, isStop, split, stem } from "../../languages/words.ts";
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

function answer(read: Read): string {
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
  if (talk && passages.length === 0 && !noted?.length) return TALK[talk];
  // A question is a question, also where a fact was asked for before.
  const asks = WANTS.test(question);
  const wants = noted?.some(({ field }) => field === NEED) ?? false;
  if (noted && (noted.length === 0 ? passages.length === 0 && !asks : passages.length === 0 || !(asks || wants))) {
    return takenNote(noted, read);
  }
  if (passages.length === 0) {
    if (callable) return `${opening(question)} ${CALL}`;
    return "I don't know that. I only answer from what I have been given, and I found nothing there about your question.";
  }
  const wide = WIDE.test(question);
  const [best, second] = passages;
  const parts = [best ? excerpt(best.text, asked, wide) : ""];
  // What somebody wants is answered with what there is.
  if (noted && wants && !asks) parts.unshift(thanks(worth(noted), before));
  if (best && second && adds(second, best, asked)) parts.push(excerpt(second.text, asked, false));
  for (const wish of wishes) {
    const wished = passages.toSorted(
      (a, b) => overlap(terms(b.text), terms(wish)) - overlap(terms(a.text), terms(wish)),
    )[0];
    const words = wished && excerpt(wished.text, terms(wish), false);
    if (words && !parts.includes(words)) parts.push(words);
  }
  // Who wants to come or to buy is told what the page shows, and promised nothing.
  if (callable && value(question)) parts.push(CALL);
  return parts.join("\n\n");
}

const CALL = "You can choose a time for a call here, or leave your contact.";

/** Who asks to be called is told yes; who wants to come or to buy, whom that is for. */
function opening(question: string): string {
  const wish = value(question);
  if (wish?.rule === "value.call") return "Gladly.";
  return wish ? "That is for our team." : "I don't know that, but our team may.";
}

/** The page asks at once whether a contact may be kept. */
const worth = (noted: readonly Noted[]): readonly Noted[] => noted.filter(({ field }) => field !== UNKEPT);

function takenNote(noted: readonly Noted[], { callable, ask, turns, before }: Read): string {
  const told = worth(noted);
  if (told.length < noted.length) return told.length === 0 ? "Thank you." : thanks(told, before);
  // One question at a time, and an invitation that stands is not repeated.
  if (ask) return thanks(told, before);
  return `${thanks(told, before)} ${callable && !before.includes(CALL) ? CALL : closing(turns, before)}`;
}

function ownLines({ call: asked, data }: Concern, { call, callable }: Read): string[] {
  const lines: string[] = [];
  if (asked && call) {
    lines.push(
      `Your call with ${call.name} is on ${call.when}. You can move or cancel it in the card "Your call" on this page.`,
    );
  } else if (asked) lines.push(`There is no call planned with you in this chat. ${callable ? CALL : PERSON}`);
  if (data) lines.push(`${KEPT} ${callable ? CALL : PERSON}`);
  return lines;
}

const PERSON = "You can talk to a person at any time.";
const KEPT =
  'Under "My details" in the menu you see what is noted about you, and can change it or have it forgotten. Our team can erase everything when you ask them to.';

/** Who takes over needs what was wanted first and last, and what was answered; nothing is put in other words. */
function summarise(turns: NonNullable<Read["summary"]>): string {
  const visitor = turns.filter((turn) => turn.visitor).map((turn) => turn.text);
  const told = turns.findLast((turn) => !turn.visitor)?.text;
  const [first, last] = [visitor[0], visitor.at(-1)];
  return [
    first && `Asked: "${short(first)}"`,
    last !== first && last && `Last: "${short(last)}"`,
    told && `Was told: "${short(told)}"`,
  ]
    .filter(Boolean)
    .join(" ");
}

const short = (text: string) => {
  const [opening = text] = text.split(/(?<=[.!?])\s/u);
  return opening.length > 160 ? `${opening.slice(0, 159)}…` : opening;
};

/** The first sentence, which says what the passage is about, and those that share most with the question. */
function excerpt(text: string, asked: ReadonlySet<string>, whole: boolean): string {
  const sentences = text.match(/[^.!?]+(?:[.!?](?![\s"')]|$)[^.!?]*)*[.!?]*["')]*\s*/g)?.map((s) => s.trim()) ?? [text];
  if (whole || sentences.length <= SENTENCES) return sentences.join(" ");
  const ranked = sentences
    .map((s, i) => ({ i, score: (i === 0 ? 100 : 0) + overlap(terms(s), asked) - i / 100 }))
    .sort((a, b) => b.score - a.score)
    .slice(0, SENTENCES)
    .map(({ i }) => i);
  return sentences.filter((_, i) => ranked.includes(i)).join(" ");
}

/** A second passage is worth saying when it speaks of something in the question that the first does not. */
function adds(
  second: { title: string; text: string },
  best: { title: string; text: string },
  asked: ReadonlySet<string>,
) {
  const first = terms(`${best.title} ${best.text}`);
  const title = terms(second.title);
  return [...asked].some((word) => !first.has(word) && title.has(word));
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

const terms = (text: string): Set<string> =>
  new Set(
    split(text)
      .map(fold)
      .filter((word) => !isStop(word))
      .map(stem),
  );

const sentence = (text: string) => (/[.!?]\s*$/.test(text) ? text.trim() : `${text.trim()}.`);
