/** The words of one launch language. A language is one file of this folder, and one line in `languages.ts`. */

export interface LanguageWords {
  /** Everyday words by which the language is recognised; left out where its script says it. */
  everyday?: string;
  /** Of the grammar of saying that the assistant failed, by tag: `judge/circular/complaint.ts` explains the tags. */
  reproach?: Readonly<Record<string, string>>;
  /** A bare yes, and words that may stand beside it. */
  yes?: { says: string; beside: string };
  /** Of the grammar of wanting to buy, to come or to be called, by tag: `judge/value.ts` explains the tags. */
  wish?: Readonly<Record<string, string>>;
  /** How people meet: `lead/kind.ts`. */
  meets: MeetingWords;
  /** With which words a feeling is said outright. */
  felt?: FeltWords;
  /** Of the grammar of asking for a person, by tag: `judge/asked/rules.ts` explains the tags. */
  asked?: Readonly<Record<string, string>>;
  lines: Lines;
  talk: TalkWords;
  /** The words of the numbers from one on. */
  numbers: string;
  /** Words that a model which thinks in this language writes for those of a verdict: `reply/verdict.ts`. */
  verdict: Readonly<Record<string, string>>;
  /** Left out where `reply/concern.ts` has a grammar of its own. */
  mine?: MineWords;
  told: ToldWords;
  search: SearchWords;
  mail: MailWords;
}

/** The fixed sentences of the assistant, most of them the embedded model's, with what is put into them in braces. */
export interface Lines {
  /** In place of a model that judged and found no words: a colleague is being asked, or it is not known. */
  checking: string;
  unknown: string;
  /** Answers to small talk, by its kind. */
  greeting: string;
  nature: string;
  able: string;
  there: string;
  missed: string;
  decline: string;
  thanks: string;
  bye: string;
  nod: string;
  /** To what is told and asks nothing, and what follows it. */
  told: string;
  next: string;
  /** One clause about a fact that was told: `{name}`, or `{values}` in the visitor's own words. */
  thanked: string;
  thankedName: string;
  contactNoted: string;
  noted: string;
  notedWords: string;
  /** What colleagues answered (`{text}`), could not answer, or promised. */
  checked: string;
  unchecked: string;
  promised: string;
  /** The visitor's call, none, and the promise to be in touch. */
  planned: string;
  /** The same of an appointment that is no call. */
  appointed: string;
  unplanned: string;
  callback: string;
  /** Where what is noted can be seen. */
  kept: string;
  /** The knowledge is in `{language}`, which the visitor does not write; what is shown of it all the same. */
  foreign: string;
  closest: string;
  /** The assistant would say the same again. */
  repeats: string;
  /** A problem of their own, an emergency, a feeling, confusion. */
  concern: string;
  urgent: string;
  feeling: string;
  confused: string;
  /** Nobody is there, and since when again. */
  away: string;
  back: string;
  /** Headings are shown, one of which may be meant. */
  unsure: string;
  /** Nothing stands in the knowledge about the question. */
  unfound: string;
  /** Of several questions the one without an answer, as `{text}`. */
  partly: string;
  /** The page shows times for a call, or a form for one. */
  call: string;
  /** The same where more than calls can be booked. */
  time: string;
  /** To who asks for a call. */
  gladly: string;
  /** To who wants to come or to buy. */
  team: string;
  /** Nothing is known, but people may know. */
  perhaps: string;
  /** That a person can be had at any time. */
  person: string;
}

/**
 * What people say that asks nothing of a knowledge: a message is such talk when it holds nothing else. Words and phrases as in
 * `lexicon`.
 */
export interface TalkWords {
  greeting: string;
  thanks: string;
  bye: string;
  /** A nod, a laugh, a sigh, praise. */
  nod: string;
  /** Asks whether anybody is there. */
  there: string;
  /** "Are you …", and what one may be. */
  what: string;
  being: string;
  /** "What can you do?" */
  able: string;
  /** "That's not what I asked." */
  missed: string;
  /** "No", "I don't need", and what is not needed. */
  no: string;
  needless: string;
  someone: string;
  /** May stand beside any of these. */
  filler: string;
  /** Wants to be told something, with a question mark or without. */
  wants: string;
}

/** With which words people say how they want to meet; entries as a lexicon reads them. */
export interface MeetingWords {
  /** They are phoned, they come, or both are online. */
  phone: string;
  place: string;
  video: string;
  /** In front of what they do not want, and beside what they want in its place. */
  not: string;
  rather: string;
}

/** "Not", "I am", "so", and what one is; entries as a lexicon reads them. */
export interface FeltWords {
  not: string;
  am: string;
  so: string;
  angry: string;
  frustrated: string;
  anxious: string;
}

/** What the search over a knowledge has to know of a language. Words are lower case without accents. */
export interface SearchWords {
  /** Words that say nothing of what is asked. */
  stop: string;
  /** Words that join a second question to the first, and those that a question begins with; in Chinese, that it holds. */
  joins: string;
  asks: string;
  /** Words that stand for something that was said before. */
  refers: string;
}

/** About the visitor's own call and data: alternatives of a pattern over text in lower case without accents. */
export interface MineWords {
  /** "My call". */
  call: string;
  /** "When will you ring me?", where a call is booked or promised. */
  when: string;
  /** What is kept about them, or should not be. */
  data: string;
}

/**
 * With which words people say something about themselves: alternatives of a pattern over text in lower case without
 * accents. `lead/plain.ts` puts them together.
 */
export interface ToldWords {
  /** Stand before a name; and those of them that stand before much else, so that the name must look like one. */
  self: string;
  weak: string;
  /** Stand behind a name that begins a message. */
  behind: string;
  /** "My wife and I". */
  my: string;
  partner: string;
  and: string;
  me: string;
  /** "We have two kids": what stands before the number, numbers, and who lives with somebody. */
  with: string;
  count: string;
  child: string;
  /** "That's us". */
  us: string;
  alone: string;
  /** Words of numbers, of thousands and more, and of currencies. */
  numeral: string;
  scale: string;
  currency: string;
  /** The visitor speaks of themselves. */
  first: string;
  /** Tell that an amount is what they would spend at most, and "more than". */
  spend: string;
  more: string;
  /** "Not". */
  denial: string;
  /** Tell that an amount is something else. */
  owed: string;
  /** Moving in or out; what months, seasons and feasts are called, what stands before them, and spans. */
  move: string;
  month: string;
  edge: string;
  unit: string;
  /** Over already. */
  past: string;
  /** Tell that an address is one to which or from which something was sent. */
  sent: string;
  /** Somebody else. */
  others: string;
  /** Begin a question or a supposition. */
  asks: string;
}

/** What an e-mail to a visitor who has left says, apart from what was said to them. */
export interface MailWords {
  /** {site} is its name. */
  subject: string;
  /** {name} is who said it. */
  wrote: string;
  /** Before the link to the conversation. */
  answer: string;
  /** Before the link that ends the messages. */
  stop: string;
  /** Words, in small letters, of which each alone says that somebody wants no more messages. */
  stopWords: string;
}
