/**
 * What a clause claims to have been done, or to be about to be done, for this visitor: somebody of the business, an act,
 * and no denial, condition or possibility in front of it. The words are tables of the languages; the rule is one. Pure.
 */
import type { Act, AnyAct } from "../../languages/claims/words.ts";
import { FORM, patternsOf, ROLE, type Role, type Token, tokens } from "./lexicon.ts";
import { normal } from "./normal.ts";

export interface Claim {
  act: AnyAct;
  language: string;
  /** Of this visitor and of nobody else; otherwise it may be how the business works in general. */
  firm: boolean;
  /** It is near. */
  now: boolean;
  /** It is said of what is going to be, so that a condition beside the clause excuses it. */
  future: boolean;
}

interface Reading {
  claims: readonly Claim[];
  /** Acts whose verbs stand in the text, claimed or not. */
  mentioned: readonly Act[];
  /** The clause is a condition, or offers a possibility. */
  conditional: boolean;
}

/** Tokens between a verb and what belongs to it. */
const NEAR = 8;
const BESIDE = 3;

/** @param tongues the languages that the text may be in */
export function claimsOf(text: string, tongues: readonly string[] = []): Reading {
  return claimed(tokens(normal(text)), tongues);
}

export function claimed(clause: readonly Token[], tongues: readonly string[]): Reading {
  const mentioned = new Set<Act>();
  const languages = new Set<string>();
  let conditional = false;
  for (const { senses } of clause) {
    for (const { language, acts, roles } of senses) {
      for (const act of acts.keys()) mentioned.add(act);
      if (acts.size > 0 || roles & (ROLE.said | ROLE.paper)) languages.add(language);
      if (roles & (ROLE.if | ROLE.when)) conditional = true;
    }
  }
  const claims = [...languages].flatMap((language) => statements(clause, language).flatMap((part) => read(part)));
  // Verbs of no table are known by their endings, which mean something else in another language.
  if (claims.length === 0) {
    for (const language of tongues) claims.push(...statements(clause, language).flatMap((part) => anyAct(part)));
  }
  return { claims, mentioned: [...mentioned], conditional };
}

/** The clause as one language reads it. */
interface Statement {
  language: string;
  words: readonly string[];
  roles: readonly number[];
  acts: readonly ReadonlyMap<Act, number>[];
  /** Words that are no part of speech of the table stand for things and names. */
  plain: readonly boolean[];
}

const NO_ACTS: ReadonlyMap<Act, number> = new Map();

/** "I can't book it, but I have told her": each side of a "but" is by itself. */
function statements(clause: readonly Token[], language: string): Statement[] {
  const parts: Token[][] = [[]];
  for (const token of clause) {
    if (roleOf(token, language) & ROLE.but) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts.map((part) => ({
    language,
    words: part.map(({ text }) => text),
    roles: part.map((token) => roleOf(token, language)),
    acts: part.map((token) => token.senses.find((sense) => sense.language === language)?.acts ?? NO_ACTS),
    plain: part.map(({ senses }) => !senses.some((sense) => sense.language === language)),
  }));
}

const roleOf = ({ senses }: Token, language: string): number =>
  senses.find((sense) => sense.language === language)?.roles ?? 0;

function read(statement: Statement): Claim[] {
  const { language, roles, acts } = statement;
  const holds = (role: Role, from = 0, to = roles.length): boolean => {
    for (let i = Math.max(0, from); i < Math.min(roles.length, to); i++) if ((roles[i] ?? 0) & ROLE[role]) return true;
    return false;
  };
  const now = holds("now");
  const claim = (act: AnyAct, firm: boolean, future: boolean): Claim => ({
    act,
    language,
    firm: firm || now,
    now,
    future,
  });
  const found: Claim[] = [];
  const after = (role: Role) => roles.findIndex((each) => each & ROLE[role]);
  const said = after("said");
  const excusedBefore =
    said >= 0 && (holds("if", 0, said) || holds("when", 0, said) || (language === "ja" && holds("can")));
  if (said >= 0 && !holds("not") && !excusedBefore) found.push(claim("join", true, false));
  for (let at = 0; at < roles.length; at++) {
    if (
      (roles[at] ?? 0) & ROLE.paper &&
      holds("you", at - BESIDE, at + BESIDE) &&
      holds("reads", at, at + NEAR) &&
      !holds("not")
    )
      found.push(claim("reading", true, false));
  }
  // Scripts without spaces have a token for each sign.
  const near = language === "zh" || language === "ja" ? roles.length : NEAR;
  for (let at = 0; at < roles.length; at++) {
    for (const [act, forms] of acts[at] ?? []) {
      if (excused(at, forms)) continue;
      const kind = kindOf(act, forms, at);
      if (kind) found.push(kind);
    }
  }
  return found;

  /** Denied, possible, wished or on a condition. */
  function excused(at: number, forms: number): boolean {
    if (language === "ja") return holds("not") || holds("can");
    if (holds("not", 0, at) || holds("can", 0, at) || holds("if", 0, at)) return true;
    // "Ich buche das nicht": the denial follows a verb that has no auxiliary.
    if (forms & (FORM.does | FORM.any) && holds("not", at, at + NEAR)) return true;
    for (let i = 0; i < roles.length; i++) {
      if ((roles[i] ?? 0) & ROLE.when && holds("you", i + 1, i + 1 + BESIDE)) return true;
    }
    return !(forms & (FORM.done | FORM.state | FORM.did)) && holds("if", at);
  }

  function kindOf(act: Act, forms: number, at: number): Claim | null {
    const before = (role: Role, span = near) => holds(role, at - span, at);
    const around = (role: Role, span = near) => holds(role, at - span, at + BESIDE + 1);
    const [me, us, other] = [around("i"), around("we"), around("staff")];
    const [you, thing] = [holds("you"), hasThing(at)];
    const theirs = you || thing;
    // The assistant tells the visitor things all the time; telling a colleague is an act.
    if (act === "tell" && !holds("staff") && !toSomebody(at, me) && !(around("was") && namedBefore(at))) return null;
    if (forms & FORM.did)
      return act === "tell" || act === "book" || act === "promise" || theirs || language === "ja" || now || other
        ? claim(act, true, false)
        : softly(act, true);
    if (forms & FORM.shall) return claim(act, false, true);
    const will = before("will") || holds("will", at + 1, at + BESIDE);
    if (forms & FORM.any) return bare(act, me, us, other, theirs, will, at);
    if (forms & (FORM.done | FORM.state)) {
      const has = around("has") || (language === "de" || language === "nl" ? holds("has", at + 1, at + BESIDE) : false);
      if (has && me) return claim(act, true, false);
      if (has && (us || before("staff")) && theirs) return claim(act, true, false);
      if (will && (theirs || act === "book")) return claim(act, false, true);
      const been = around("was") || (forms & FORM.state ? around("is", 4) : false);
      if (been && (theirs || before("staff") || (act === "tell" && namedBefore(at)))) return claim(act, true, false);
      if (holds("i", at - BESIDE, at) && !(forms & FORM.does)) return claim(act, true, false);
      if (holds("we", at - 2, at) && theirs) return claim(act, true, false);
      if (at === 0 && roles.length <= 2) return claim(act, true, false);
    }
    if (forms & FORM.doing) {
      if ((me || us || other || at === 0) && (you || (thing && act !== "promise")))
        return claim(act, !us || before("is", 3), false);
      if (me && before("is", 3)) return claim(act, true, false);
    }
    if (forms & FORM.does) {
      if (me && (theirs || other || act === "book" || act === "promise")) return claim(act, true, false);
      if ((us || other) && (theirs || act === "promise")) return claim(act, false, true);
      const comes = act === "reach" || act === "join" || act === "send";
      if (comes && you && namedBefore(at)) return claim(act, false, true);
      if (holds("you", at - 1, at) || (at === 0 && holds("you", 1, 2) && now)) return claim(act, false, true);
    }
    if (forms & FORM.do && will) {
      if (me && (theirs || other || act === "book" || act === "promise")) return claim(act, true, true);
      if (theirs && (us || other || namedBefore(at))) return claim(act, false, true);
    }
    return null;
  }

  /** What the assistant told goes to somebody who is not the visitor. */
  function toSomebody(at: number, me: boolean): boolean {
    return me && !holds("you", at - BESIDE, at + 2) && statement.plain.slice(at + 1, at + 1 + BESIDE).some(Boolean);
  }

  function softly(act: Act, future: boolean): Claim | null {
    return holds("you") || holds("thing") ? claim(act, false, future) : null;
  }

  /** Verbs without forms: a sign of the past, or of the future, or the assistant itself makes them a claim. */
  function bare(
    act: Act,
    me: boolean,
    us: boolean,
    other: boolean,
    theirs: boolean,
    will: boolean,
    at: number,
  ): Claim | null {
    const done = holds("has");
    if (done && (theirs || me || us || (other && act === "tell"))) return claim(act, true, false);
    if (me && !us && (theirs || act === "tell" || act === "promise")) return claim(act, true, true);
    if (will && (us || other || theirs)) return claim(act, false, true);
    if (us && theirs && at > 0) return claim(act, false, true);
    return null;
  }

  /** What was asked for, other than the act's own word. */
  function hasThing(at: number): boolean {
    return roles.some((role, i) => i !== at && role & ROLE.thing);
  }

  /** Somebody whose name is in no table begins the clause. */
  function namedBefore(at: number): boolean {
    return statement.plain.slice(0, at).some(Boolean);
  }
}

/** What follows "I have" or stands in front of a verb that is far from it. */
const FAR = 6;
/** Languages whose participle ends the clause, and whose present is a future as well. */
const FINAL: readonly string[] = ["de", "nl"];

/** A verb of no table, as the assistant's own act, as one of somebody of the business, or as done to the visitor. */
function anyAct({ language, words, roles, plain }: Statement): Claim[] {
  const has = (at: number, role: Role): boolean => ((roles[at] ?? 0) & ROLE[role]) !== 0;
  const any = (role: Role, from = 0, to = roles.length): boolean => lastOf(role, from, to) >= 0;
  const { participle, past, future, progress } = patternsOf(language);
  const now = any("now");
  const claim = (firm: boolean, soon: boolean): Claim[] => [
    { act: "other", language, firm: firm || now, now, future: soon },
  ];
  if (language === "zh" || language === "ja") return unspaced();

  for (let at = 0; at < words.length; at++) {
    if (any("not", 0, at) || any("can", 0, at) || any("if", 0, at)) continue;
    const word = words[at] ?? "";
    const speaks = has(at, "speaks");
    if (past?.test(word) && !speaks) return claim(true, false);
    if (participle?.test(word) && !isNoun(at)) {
      const aux = lastOf("has", FINAL.includes(language) ? 0 : at - FAR, at);
      if (aux >= 0 && !any("some", aux + 1, aux + 2)) {
        const spoken = speaks || any("speaks", aux + 1, at);
        if (!spoken && any("i", aux - 3, aux + 3)) return claim(true, false);
        if (any("you") && !spoken && any("we", aux - 3, aux + 3)) return claim(true, false);
        if (any("you") && any("staff", aux - 4, aux + 3)) return claim(true, false);
      }
      const been = lastOf("was", at - 4, at);
      const theirs = been >= 0 && (any("you", 0, been) || any("thing", 0, been) || (been < 3 && any("you")));
      if (theirs && !any("will", 0, at)) return claim(true, false);
      if (language === "nl" && any("you", 0, lastOf("is", at - 4, at))) return claim(true, false);
    }
    if (progress?.test(word) && !speaks && any("is", at - 2, at) && any("you", at + 1)) {
      const somebody = any("i", at - 4, at) || any("we", at - 4, at) || any("staff", at - 5, at);
      if (somebody || (now && plain[0])) return claim(true, false);
    }
    if (conditional()) continue;
    const somebody = any("staff") || any("we", 0, at + 2);
    if (future?.test(word) && !speaks && any("you") && (somebody || at <= 2)) return claim(false, true);
    if (has(at, "will") && !any("speaks", at + 1, at + 3) && at + 1 < words.length && !any("not", at, at + 3)) {
      if (any("i", at - 2, at + 2)) return claim(true, true);
      const other = any("staff", at - 4, at + 2) || any("we", at - 2, at + 2);
      if (other && any("you", at + 1)) return claim(false, true);
      if (at === 1 && plain[0] && any("you", at + 2, at + 4)) return claim(false, true);
    }
  }
  if (any("not") || any("can") || any("if") || conditional()) return [];
  // "Ein Techniker kommt morgen zu Ihnen": whatever the verb is, somebody does it soon.
  if (now && any("you") && any("staff")) return claim(true, true);
  const own = FINAL.includes(language) && has(0, "i") && plain[1] && any("you", 2);
  return own ? claim(true, true) : [];

  function lastOf(role: Role, from: number, to: number): number {
    for (let at = Math.min(to, roles.length) - 1; at >= Math.max(0, from); at--) if (has(at, role)) return at;
    return -1;
  }

  /** A word for a thing or for somebody is a verb only right behind its auxiliary. */
  function isNoun(at: number): boolean {
    return (has(at, "thing") || has(at, "staff")) && !has(at - 1, "has") && !has(at - 1, "was");
  }

  /** "Once you have signed". */
  function conditional(): boolean {
    return roles.some((role, at) => role & ROLE.when && any("you", at + 1, at + 1 + BESIDE));
  }

  function unspaced(): Claim[] {
    const text = words.join("");
    if (any("not") || any("speaks") || any("can") || any("if")) return [];
    if (language === "ja") {
      if (past?.test(text)) return claim(true, false);
      return future?.test(text) ? claim(false, true) : [];
    }
    const forYou = /[为帮给替把将]/u.test(text) && any("you");
    if (any("has") && (forYou || (any("i") && any("you")))) return claim(true, false);
    if (now && any("you") && any("staff")) return claim(true, true);
    return any("will") && forYou && (any("staff") || any("we") || any("i") || now) ? claim(any("i"), true) : [];
  }
}
