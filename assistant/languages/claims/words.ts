/** What is known of a language to tell what a reply claims: its numbers, and the words for what is done to a visitor. */

/** What an assistant may say only of what has happened. */
export const ACTS = ["book", "reach", "join", "tell", "grant", "send", "promise"] as const;
export type Act = (typeof ACTS)[number];
/** Also one whose verb is in no table, and telling the visitor what a paper of theirs means. */
export type AnyAct = Act | "other" | "reading";

/** The forms of the verbs of one act. `_` joins the words of a phrase, `*` stands for any ending. */
export interface ActForms {
  /** Says the act by itself, its subject within: "agendei". */
  did?: string;
  /** The same for what somebody of the business is going to do. */
  shall?: string;
  /** Participles; `state`: of those, the ones that say it beside a mere "is" as well. */
  done?: string;
  state?: string;
  /** Forms that have a subject beside them: "verbinde", "calls". */
  does?: string;
  /** It is under way: "transferring". */
  doing?: string;
  /** Forms that stand behind a word of the future. */
  do?: string;
  /** A verb without forms is all of these. */
  any?: string;
}

/** The words of a sentence that claims an act for this visitor. */
export interface Says {
  /** Who acts: the assistant, the business, somebody of it. */
  i: string;
  we: string;
  /** Words in front of somebody who is not known yet. */
  a?: string;
  staff: string;
  /** Whom it is done to, and what of theirs. */
  you: string;
  thing: string;
  /** Beside a participle: has done, has been done, is done. */
  has?: string;
  was?: string;
  is?: string;
  will?: string;
  /**
   * By what a verb of no table is known: patterns of a whole word. `participle` stands beside `has`, `past` says "I did"
   * in one word, `future` "will do" and `progress`, beside `is`, "is doing". Scripts without spaces have patterns of the clause.
   */
  participle?: string;
  past?: string;
  future?: string;
  progress?: string;
  /** Verbs of what the assistant really does. */
  speaks?: string;
  /** Behind `has` no verb follows these. */
  some?: string;
  /** The act is near: no general statement. */
  now: string;
  /** It is denied. */
  not: string;
  /** It is a condition; `can`: a possibility or a wish; `when`: a condition only with the visitor beside it. */
  if?: string;
  can: string;
  when?: string;
  /** Another statement begins. */
  but: string;
  /** A name follows. */
  title?: string;
  /** A paper of the visitor's, and the verbs that read it to them. */
  paper: string;
  reads: string;
  /** Whole phrases that claim one. */
  said: string;
  acts: Readonly<Partial<Record<Act, ActForms>>>;
}

export interface ClaimWords {
  /** Everyday words by which a language is recognised that is no launch language. */
  everyday?: string;
  /** The words of the numbers from one to twenty; left out where they are written in Han characters. */
  numbers?: string;
  /** Thirty to ninety | hundred | thousand | million, each with its forms. */
  larger?: string;
  says: Says;
}
