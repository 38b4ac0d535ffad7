/**
 * What a clause claims to have been done, or to be about to be done, for this visitor: somebody of the business, an act,
 * and no denial, condition or possibility in front of it. The words are tables of the languages; the rule is one. Pure.
 */
import type { Act, AnyAct } from "../../languages/claims/words.ts";
import { anyAct } from "./any-act.ts";
import { FORM, ROLE, type Role, type Token, tokens } from "./lexicon.ts";
import { normal } from "./normal.ts";
import { BESIDE, type Claim, type Statement, statements } from "./statement.ts";

interface Reading {
  claims: readonly Claim[];
  /** The clause is a condition, or offers a possibility. */
  conditional: boolean;
}

/** Tokens between a verb and what belongs to it. */
const NEAR = 8;

/** Acts whose verbs stand in a text, claimed or not. */
export const actsIn = (text: string): Act[] => [
  ...new Set(tokens(normal(text)).flatMap(({ senses }) => senses.flatMap(({ acts }) => [...acts.keys()]))),
];

/** @param tongues the languages that the text may be in */
export function claimed(clause: readonly Token[], tongues: readonly string[]): Reading {
  const languages = new Set<string>();
  let conditional = false;
  for (const { senses } of clause) {
    for (const { language, acts, roles } of senses) {
      if (acts.size > 0 || roles & (ROLE.said | ROLE.paper)) languages.add(language);
      if (roles & (ROLE.if | ROLE.when)) conditional = true;
    }
  }
  const claims = [...languages].flatMap((language) => statements(clause, language).flatMap((part) => read(part)));
  // Verbs of no table are known by their endings, which mean something else in another language.
  if (claims.length === 0) {
    for (const language of tongues) claims.push(...statements(clause, language).flatMap((part) => anyAct(part)));
  }
  return { claims, conditional };
}

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
    const [you, thing] = [holds("you"), hasThing(0, at) || hasThing(at + 1, roles.length)];
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
      if (been && (you || hasThing(0, at) || before("staff") || (act === "tell" && namedBefore(at))))
        return claim(act, true, false);
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
  function hasThing(from: number, to: number): boolean {
    return holds("thing", from, to);
  }

  /** Somebody whose name is in no table begins the clause. */
  function namedBefore(at: number): boolean {
    return statement.plain.slice(0, at).some(Boolean);
  }
}
