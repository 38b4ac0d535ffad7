/**
 * What becomes of a reply that no verdict judges: whether it was an answer, by what was found for it, and whether only staff
 * could give one. Pure.
 */
import { OWN, UNANSWERED } from "../judge/policy.ts";
import type { Signal } from "../judge/signal.ts";
import { staff } from "../judge/staff.ts";
import { asksSomething, isSearch } from "../languages/small-talk.ts";

interface Replied {
  /** The visitor's words that it answers, and the newest message with its seq. */
  asked: string;
  newest: string;
  to: number;
  /** What they said before, oldest first. */
  before: readonly string[];
  /** Passages were found that answer. */
  found: boolean;
  /** Headings are shown to choose from. */
  shown: boolean;
  /** The message to which the last reply showed headings, none of which was chosen. */
  missed: number | null;
  /** The knowledge is in another language than the visitor's. */
  foreign: boolean;
  /** Something that they have does not work, or they want something that only staff can do. */
  trouble: boolean;
  /** It only tells something about them, as far as that was learnt. */
  about: boolean;
  /** What the words themselves show has led to an offer: the site's own rules say that this is enough. */
  offered: boolean;
  /** One question without an answer is enough to call a person here. */
  critical: boolean;
}

export function locally(replied: Replied): Signal[] {
  const { asked, newest, to, before, found, shown, missed, foreign, trouble, about, offered, critical } = replied;
  const need = staff(asked, before);
  const span = newest.slice(0, 300);
  const unanswered = (rule: string, seqs: readonly number[] = [to]): Signal[] => [
    { kind: "unanswered", evidence: { seqs: [...seqs], span, rule } },
  ];
  const asks = asksSomething(asked) || isSearch(asked);
  if (critical && asks && !found && !about) return unanswered("topic");
  const calls = need === "sure" || (need === "again" && !found);
  if (calls && !offered) return unanswered(UNANSWERED.sure);
  const likely = need !== null && need !== "near";
  // What was found may be the rule, and not their case.
  if (likely && found) return offered ? [] : [{ kind: "buyer", evidence: { seqs: [to], span, rule: OWN } }];
  if (likely || (trouble && !found)) return unanswered(UNANSWERED.staff);
  // A fact that was learnt is no question, and silences nothing that is heard besides.
  if (found || about) return [];
  if (need === "near") return unanswered(UNANSWERED.staff);
  // Headings to choose from may be an answer: whether they are, the next message shows.
  const missing = [...(missed === null ? [] : [missed]), ...(shown || !asks ? [] : [to])];
  return missing.length === 0 ? [] : unanswered(foreign ? UNANSWERED.foreign : UNANSWERED.knowledge, missing);
}
