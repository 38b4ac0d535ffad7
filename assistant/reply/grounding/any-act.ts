/** Verbs of no table: what they claim is told from their form, and from the words around them. Pure. */
import { patternsOf, ROLE, type Role } from "./lexicon.ts";
import { BESIDE, type Claim, type Statement } from "./statement.ts";

/** What follows "I have" or stands in front of a verb that is far from it. */
const FAR = 6;
/** Languages whose participle ends the clause, and whose present is a future as well. */
const FINAL: readonly string[] = ["de", "nl"];

/** A verb of no table, as the assistant's own act, as one of somebody of the business, or as done to the visitor. */
export function anyAct({ language, words, roles, plain }: Statement): Claim[] {
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
      const last = FINAL.includes(language) && at === words.length - 1;
      if (aux >= 0 && (last || !any("some", aux + 1, aux + 2))) {
        const spoken = speaks || any("speaks", aux + 1, at);
        if (!spoken && any("i", aux - 3, aux + 3)) return claim(true, false);
        if (any("you") && !spoken && any("we", aux - 3, aux + 3)) return claim(true, false);
        if (any("you") && any("staff", aux - 4, aux + 3)) return claim(true, false);
        if (any("you") && !any("you", 0, aux) && plain.slice(0, aux).some(Boolean)) return claim(false, false);
      }
      // "I passed it on": only English has its past without an auxiliary.
      if (language === "en" && !speaks && any("i", at - 1, at)) return claim(true, false);
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
