/**
 * Takes the verdict out of a reply while it streams: what is handed on is for the visitor. Text passes at once; only what
 * may still become a tag is kept back, and what it is never depends on where the pieces were cut. Pure.
 */
import { ACT_SPELLINGS, actWord, readTag } from "./read-tag.ts";
import type { Tag } from "./verdict.ts";

/** Brackets as models of other scripts write them, and escaped ones. */
const OPEN = "[［【〔";
const DOUBLE = /^\\?[[［【〔]\\?[[［【〔]/;
const CLOSED = /\\?[\]］】〕]\\?[\]］】〕]/;
const CLOSED_ONCE = /\\?[\]］】〕]/;
/** A tag is never longer: it holds one question or one quotation. */
const LONGEST = 1_600;
/** What may stand before the first tag: white space, quotes, emphasis, a code fence with the name of its language. */
const DRESS = /^(?:[\s"'“”„«»*_~>]|#+ |`{1,3}(?:[a-z]{1,10}(?=\n))?)*/u;
/** And around one: what was opened before it, or what separates it from the words. */
const UNDRESS = /^[ \t"'“”„«»*_~`]*[:：]?[ \t]*/u;
/** Keys by which a line that has no brackets is known. */
const LABELS = ["answered", "act", "verdict", "judgement", "judgment"] as const;
/** And those that go on a tag in its next line. */
const FIELD = [...LABELS, "from", "mood", "urgent", "wants", "own", "reason", "words", "evidence", "question"] as const;
/** The first letters of a line that may become a verdict without brackets. */
const LINE = /^[ \t]*[*_`>"']{0,4}([\p{L}]*)([^\n]*)/u;

/** What is done with the beginning of the text that is not handed on yet. */
type Step = { take: number; show: string; tag?: Tag | null; fenced?: boolean } | "wait";

export class VerdictStream {
  readonly tags: Tag[] = [];
  #text = "";
  /** Nothing but tags was there so far. */
  #begins = true;
  #shown = false;
  /** The next character begins a line. */
  #line = true;
  /** A code fence was opened around the reply or a tag: the fence that closes it is no text. */
  #fenced = false;
  /** White space with a line break, which is shown only before more words. */
  #space = "";

  /** @returns what the visitor may read of the text so far */
  push(piece: string): string {
    this.#text += piece;
    return this.#run(false);
  }

  /** The model has finished. */
  end(): string {
    return this.#run(true);
  }

  #run(final: boolean): string {
    let out = "";
    while (this.#text !== "") {
      const step = this.#begins ? head(this.#text, final) : this.#body(final);
      if (step === "wait") break;
      if (step.tag) this.tags.push(step.tag);
      if (step.tag !== undefined) this.#line = true;
      else this.#begins = false;
      this.#fenced ||= step.fenced ?? false;
      out += this.#show(step.show);
      this.#text = this.#text.slice(step.take);
    }
    return out;
  }

  #show(text: string): string {
    if (text === "") return "";
    const all = this.#shown ? this.#space + text : text.trimStart();
    const kept = /\s*\n\s*$/.exec(all)?.[0] ?? "";
    this.#shown ||= all !== "";
    this.#space = kept;
    this.#line = kept !== "" || all === "" || (this.#line && text.trim() === "");
    return all.slice(0, all.length - kept.length);
  }

  #body(final: boolean): Step {
    const text = this.#text;
    if (this.#line) {
      const step = line(text, final, this.#fenced);
      if (step) return step;
    }
    const at = text.search(/[*_`]{0,3}\\?[[［【〔]|\n/);
    if (at === -1) {
      // Emphasis, or a backslash, may belong to a bracket that is still to come.
      const kept = final ? 0 : (/[*_`]{0,3}\\?$/.exec(text)?.[0].length ?? 0);
      const end = text.length - kept;
      return end === 0 ? "wait" : { take: end, show: text.slice(0, end) };
    }
    if (at > 0) return { take: at, show: text.slice(0, at) };
    if (text[0] === "\n") return { take: 1, show: "\n" };
    const marks = /^[*_`]*/.exec(text)?.[0].length ?? 0;
    if (marks > 0) return dressed(marks, text, final) ?? { take: marks, show: text.slice(0, marks) };
    return bracket(text, final, false);
  }
}

/** The beginning of a reply. */
function head(text: string, final: boolean): Step {
  const dress = DRESS.exec(text)?.[0] ?? "";
  const rest = text.slice(dress.length);
  const none: Step = { take: 0, show: "" };
  if (rest === "") return final || dress.length > 80 ? none : "wait";
  // The name of a fence's language ends with its line.
  if (!final && /`{3}$/.test(dress) && /^[a-z]{1,10}$/.test(rest)) return "wait";
  const step = first(rest, final);
  if (step === "wait" || step.tag === undefined) return step === "wait" ? step : none;
  const behind = rest.slice(step.take);
  // A letter behind it, or the end, tells where its dress ends.
  const undress = UNDRESS.exec(behind)?.[0].length ?? 0;
  if (undress === behind.length && !final && behind.length < 40) return "wait";
  return { ...step, take: dress.length + step.take + undress, show: "", fenced: dress.includes("```") };
}

/** What begins like a verdict, in any of the forms. */
function first(text: string, final: boolean): Step {
  const none: Step = { take: 0, show: "" };
  const [sign = ""] = text;
  if (OPEN.includes(sign) || sign === "\\") return bracket(text, final, true);
  if (sign === "{") return json(text, final) ?? none;
  if (sign === "<" || sign === "(") {
    const end = text.indexOf(sign === "<" ? ">" : ")");
    if (end === -1) return text.length < 60 && !final && couldBeAct(text.slice(1)) ? "wait" : none;
    const inside = text.slice(1, end).replace(/\/$/, "").trim();
    const tag = actWord(inside) ? readTag(inside) : null;
    if (!tag) return none;
    const close = sign === "<" ? /^\s*<\/[^>]{1,20}>/.exec(text.slice(end + 1)) : null;
    return { take: end + 1 + (close?.[0].length ?? 0), show: "", tag };
  }
  return bareLine(text, final) ?? none;
}

/** `[[...]]`, and where nothing stands before it, `[answer]`. */
function bracket(text: string, final: boolean, begins: boolean): Step {
  if (DOUBLE.test(text)) return doubled(text, final);
  const whole: Step = { take: 1, show: text.slice(0, 1) };
  if (!final && /^\\?[[［【〔]?\\?$/.test(text)) return "wait";
  const close = CLOSED_ONCE.exec(text);
  const inside = text.slice(1, close?.index);
  const labelled = LABELS.some((label) => startsAs(inside, label));
  if (!close) return !final && inside.length < 400 && (labelled || (begins && couldBeAct(inside))) ? "wait" : whole;
  // A name of a link is followed by its address.
  const after = text[close.index + close[0].length];
  if (after === undefined && !final) return labelled || begins ? "wait" : whole;
  const [word = ""] = inside.match(/[\p{L}-]+/u) ?? [];
  const known = (labelled && /[:=：]/.test(inside)) || (begins && actWord(word) !== null && after !== "(");
  const tag = known ? readTag(inside) : null;
  return tag ? { take: close.index + close[0].length, show: "", tag } : whole;
}

/** A tag in double brackets: to their end, or to that of its line where they are not closed. */
function doubled(text: string, final: boolean): Step {
  const open = DOUBLE.exec(text)?.[0].length ?? 2;
  const close = CLOSED.exec(text.slice(open));
  const end = close ? open + close.index : text.length;
  for (let at = text.indexOf("\n", open); at !== -1 && at < end; at = text.indexOf("\n", at + 1)) {
    const inside = text.slice(open, at).replace(CLOSED_ONCE, "");
    if (/[:;,|=]\s*$/.test(inside)) continue;
    const next = text.slice(at + 1).trimStart();
    if (next === "" && !final) return "wait";
    if (FIELD.some((label) => startsAs(next, label)) || /^["'“«\]］】]/.test(next)) continue;
    const tag = readTag(inside);
    if (tag) return { take: at, show: "", tag };
  }
  if (close && end - open <= LONGEST) {
    // A third bracket, which belongs to the tag as well, may be in the next piece.
    const behind = text.slice(end + close[0].length);
    if (behind === "" && !final) return "wait";
    const extra = /^[\]］】〕]*/.exec(behind)?.[0].length ?? 0;
    return { take: end + close[0].length + extra, show: "", tag: readTag(text.slice(open, end)) };
  }
  if (!final && text.length < LONGEST) return "wait";
  const tag = final ? readTag(text.slice(open).replace(CLOSED_ONCE, "")) : null;
  return tag ? { take: text.length, show: "", tag } : { take: open, show: text.slice(0, open) };
}

/** An object in braces, whole; null: it is something else. */
function json(text: string, final: boolean): Step | null {
  const quoted = /^\{\s*(?:["'“]?([\p{L}_]*))?/u.exec(text)?.[1] ?? "";
  const own = [...LABELS, "answered", "reason", "mood"].some((label) => label.startsWith(quoted.toLowerCase()));
  if (!own && quoted !== "") return null;
  let depth = 0;
  for (let i = 0; i < text.length && i < LONGEST; i++) {
    if (text[i] === "{") depth++;
    if (text[i] === "}" && --depth === 0) {
      const tag = readTag(text.slice(0, i + 1));
      return tag ? { take: i + 1, show: "", tag } : null;
    }
  }
  return final || text.length >= LONGEST ? null : "wait";
}

/** A first line without brackets: `act: human ...`, `answer`, `Answer: the words`; null: it is something else. */
function bareLine(text: string, final: boolean): Step | null {
  const [, word = "", rest = ""] = /^([\p{L}]+(?:-[\p{L}]+)?)([^\n]*)/u.exec(text) ?? [];
  const done = text.includes("\n") || final;
  const wordDone = rest !== "" || done;
  const label = LABELS.some((each) => each === word.toLowerCase());
  const act = actWord(word);
  if (!wordDone) return beginsAct(word) || LABELS.some((each) => each.startsWith(word.toLowerCase())) ? "wait" : null;
  if (!label && !act) return null;
  if (/^[ \t]*[*_`"']{0,3}[ \t]*$/.test(rest) && !done) return "wait";
  const end = word.length + rest.length;
  if (/^[\s*_`"'.:：]*$/.test(rest)) {
    if (!done) return "wait";
    return act ? { take: end, show: "", tag: { act } } : null;
  }
  if (!/^[ \t]*[*_`"']{0,3}[:=：]/.test(rest)) return null;
  if (act === "answer" || act === "unknown") {
    const sign = /[:=：]/.exec(rest);
    return { take: word.length + (sign?.index ?? 0) + 1, show: "", tag: { act } };
  }
  if (!done) return text.length < LONGEST ? "wait" : null;
  const tag = readTag(text.slice(0, end));
  // "Human: hello" is a speech that a model makes up; a reason, a quotation or a question make it a verdict.
  const said = tag && (label || tag.reason || tag.words || tag.question);
  return said ? { take: end, show: "", tag } : null;
}

/** A line behind the words; null: nothing about it is special. */
function line(text: string, final: boolean, fenced: boolean): Step | null {
  const [all = "", word = "", rest = ""] = LINE.exec(text) ?? [];
  const done = text.length > all.length || final;
  if (/^[ \t]*`{3}\w*[ \t]*$/.test(all) && done) {
    if (fenced) return { take: all.length, show: "", tag: null };
    const next = text.slice(all.length);
    if (!final && /^\s*(?:\\?[[［【〔]?\\?|\{\s*["']?[a-z]{0,7})$/.test(next)) return "wait";
    return /^\s*(?:\\?[[［【〔]\\?[[［【〔]|\{\s*["']?(?:act|answered|verdict))/.test(next)
      ? { take: all.length, show: "", tag: null, fenced: true }
      : null;
  }
  if (!done && /^[ \t]*`{1,3}\w*[ \t]*$/.test(all)) return "wait";
  if (/^[ \t]*\{/.test(text)) return jsonLine(text, final);
  const dress = /^[ \t]*[*_`>"'“„]{1,4}(?=\\?[[［【〔])/.exec(text)?.[0];
  if (dress) return dressed(dress.length, text, final);
  if (!done && /^[ \t]*[*_`>"']{1,4}$/.test(all)) return "wait";
  if (!LABELS.some((label) => startsAs(`${word}${rest}`, label))) return null;
  if (!done) return all.length < 400 ? "wait" : null;
  const tag = readTag(all);
  return tag ? { take: all.length, show: "", tag } : null;
}

/** A tag in double brackets, with the emphasis or the quotes around it; null: it is something else. */
function dressed(from: number, text: string, final: boolean): Step | null {
  const rest = text.slice(from);
  if (!final && /^\\?[[［【〔]\\?$/.test(rest)) return "wait";
  const step = DOUBLE.test(rest) ? doubled(rest, final) : null;
  if (step === null || step === "wait") return step;
  if (step.tag === undefined) return null;
  const behind = /^[*_`"'“”]{0,4}/.exec(rest.slice(step.take))?.[0] ?? "";
  if (!final && behind.length < 4 && from + step.take + behind.length === text.length) return "wait";
  return { ...step, take: from + step.take + behind.length };
}

function jsonLine(text: string, final: boolean): Step | null {
  const lead = text.length - text.trimStart().length;
  const step = json(text.trimStart(), final);
  return step === null || step === "wait" ? step : { ...step, take: step.take + lead };
}

/** `inside` begins with the label and a colon, or may still come to do so. */
function startsAs(inside: string, label: string): boolean {
  const text = inside.trimStart().toLowerCase();
  if (text.length <= label.length) return text !== "" && label.startsWith(text);
  return text.startsWith(label) && /^["'*_`\s]*(?:[:=：]|$)/.test(text.slice(label.length));
}

const lettersOf = (text: string): string =>
  text
    .normalize("NFD")
    .replaceAll(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase();

/** May become an act, or has begun with one. */
const couldBeAct = (text: string): boolean => {
  const letters = lettersOf(text);
  return ACT_SPELLINGS.some((act) => act.startsWith(letters) || letters.startsWith(act));
};
const beginsAct = (word: string): boolean => {
  const letters = lettersOf(word);
  return ACT_SPELLINGS.some((act) => act.startsWith(letters));
};
