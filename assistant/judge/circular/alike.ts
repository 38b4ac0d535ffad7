/** How alike two messages are, 0..1: shared word stems and shared letter triples of the words that carry meaning. */

import { sentences } from "../../languages/normalise.ts";
import { stem } from "../../languages/words.ts";

/** Words any question may hold; in the launch languages. */
const EMPTY = new Set(
  `a about again all also am an and any are as at be been but by can cant could did didnt do does doesnt dont for from get give go going gonna good got had has have
  hello help here hey hi how i id if ill im in into is isnt it its ive just keep know let like long lot many may me mean might more much my need needs no not now of off ok okay on
  or our out please pls really right said say see should so some someone something still tell than thank thanks that thats the their them then there these they thing this those to too
  trying u up us use used using very wanna want was way we well went were what whats when where which while who why will with wont would yes you your
  able there's actually already ask asked asking explain find happen happened happening kind make out possible reason show someone sort told try understand
  el la los las un una unos unas de del al y o que en es son por para con mi mis tu su me te se lo como cuando donde hay quiero puedo necesito esta este si no
  le les des du au aux et ou je j tu il elle nous vous ils mon ma mes ton votre est sont pour avec dans sur que qui quoi comment quand quel quelle puis peux veux ce cette pas ne n d l c
  der die das den dem des ein eine einen einem und oder ich du er sie es wir ihr mein meine dein ist sind fur mit in auf zu von wie was wann wo kann mochte will nicht bitte
  il lo gli i uno e ho hai sono sei di da per che come quando dove posso vorrei mio mia questo questa non o os as um uma eu voce meu minha para com quero preciso posso esta
  的 了 吗 呢 我 你 是 在 有 和 就 不 都 要 想 请 问 这 那 个 么 什 怎 能 可 以 会`.split(/\s+/),
);

/** Words that mean much the same in a question to a business; each line is one meaning. */
const MEANINGS = `
  send transfer wire remit sent transaction
  cost fee charge price charged expense costly pricing rate much
  cash funds money
  time hour clock
  receive arrive deliver delivery arrival delivered received shipping shipment ship mail come came
  fail failed decline declined reject rejected denied refuse refused
  broken broke damaged defective working work
  cancel stop end terminate cancelled revert reverse undo
  delete remove erase close
  block blocked freeze frozen locked
  phone mobile cell cellphone
  change switch update edit modify alter adjust
  exchange convert conversion currency foreign
  lost lose missing stolen misplaced stole disappeared vanished
  open activate activation
  begin start
  house home property
  car vehicle auto
  visit tour viewing appointment
  fast quick soon quickly speed
  name called
  buy purchase bought purchasing
  job occupation employment career
  pay payment paid paying due
  bill invoice
  meal food dish recipe eat cook dinner lunch cuisine restaurant
  joke funny laugh humor
  expire expiration expiry expires
  cheap discount deal affordable
  withdraw withdrawal atm took
  wait waiting busy
  top topup add deposit load
  verify verification identity identify proof verifying
  recommend suggest recommendation suggestion idea
  salary income earn paycheck wage
  reserve reservation booking table
  finish complete ready done
  twice double duplicate multiple extra
  balance total left remaining
  limit maximum minimum least most
  passcode password pin
  help assist assistance
  location address place
`;
const MEANING: ReadonlyMap<string, string> = new Map(
  MEANINGS.trim()
    .split("\n")
    .flatMap((line) => {
      const words = line.trim().split(" ");
      return words.map((word): [string, string] => [root(word), words[0] ?? word]);
    }),
);

/** Names of what every second question is about; sharing one says little. */
const COMMON = new Set(
  "card account bank credit money new app home lot plan unit day number code amount check".split(" "),
);

/** Six letters of a stem tell it from others and forgive its ending. */
function root(word: string): string {
  return stem(word).slice(0, 6);
}

interface Gist {
  stems: ReadonlySet<string>;
  triples: ReadonlySet<string>;
  /** Fours of the whole wording, small words too: people who repeat themselves keep their phrasing. */
  fours: ReadonlySet<string>;
  asks: string;
}

/** What is wanted to know; two questions of one kind about one thing are likely the same. */
const ASKS: readonly (readonly [string, RegExp])[] = [
  [
    "amount",
    /\b(?:how (?:much|many)|cost|price|fees?|amount|cuanto|cuesta|precio|combien|prix|wie ?viel|kostet|preis|quanto|costa|prezzo|custa|preco)|多少|价格/,
  ],
  ["time", /\b(?:how (?:long|soon)|when|what time|by when|cuando|quand|wann|wie lange|quando)\b|什么时候|多久/],
  ["place", /\b(?:where|location|donde|ou est|wo|dove|onde)\b|哪里|在哪/],
  ["reason", /\b(?:why|reason|how come|explain|por que|pourquoi|warum|wieso|perche)\b|为什么/],
  [
    "way",
    /\b(?:how (?:do|can|to|would|should|could)|help me|steps|como|comment|wie kann|come (?:posso|faccio))\b|怎么|如何/,
  ],
];

/** Gists of the turns that are looked back on again with every message; a result depends on the text alone. */
const remembered = new Map<string, Gist>();
const REMEMBERED = 128;

export function gist(text: string): Gist {
  const known = remembered.get(text);
  if (known) return known;
  if (remembered.size >= REMEMBERED) remembered.clear();
  const made = digest(text);
  remembered.set(text, made);
  return made;
}

function digest(text: string): Gist {
  const stems = new Set<string>();
  const triples = new Set<string>();
  let before = "";
  let whole = "_";
  for (const { words } of sentences(text)) {
    for (const { text: word } of words) {
      if (word === ",") continue;
      whole += `${word}_`;
      if (EMPTY.has(word)) continue;
      const han = /\p{Script=Han}/u.test(word);
      const meant = han ? before + word : (MEANING.get(root(word)) ?? root(word));
      before = han ? word : "";
      stems.add(meant);
      addPieces(`_${meant}_`, 3, triples);
    }
  }
  const fours = new Set<string>();
  addPieces(whole, 4, fours);
  const spaced = whole.replaceAll("_", " ");
  return { stems, triples, fours, asks: ASKS.find(([, pattern]) => pattern.test(spaced))?.[0] ?? "" };
}

function addPieces(text: string, size: number, into: Set<string>) {
  for (let i = 0; i + size <= text.length; i++) into.add(text.slice(i, i + size));
}

/** A long word says more than a short one. */
const weight = (word: string) => (COMMON.has(word) ? 0.6 : Math.min(2, 0.5 + word.length / 5));

export function alike(a: Gist, b: Gist): number {
  const words = overlap(a.stems, b.stems, weight);
  const letters = overlap(a.triples, b.triples, one);
  const phrasing = overlap(a.fours, b.fours, one);
  if (phrasing.dice === 1) return 1;
  const related = words.shared > 0 || letters.dice > 0.1;
  const sameQuestion = related && a.asks !== "" && a.asks === b.asks;
  return Math.min(
    1,
    0.2 * words.dice +
      0.13 * words.smaller +
      0.34 * letters.dice +
      0.4 * phrasing.dice +
      // The more is shared outright, the less it is chance.
      0.13 * Math.log1p(words.shared) +
      (sameQuestion ? 0.07 : 0),
  );
}

const one = () => 1;

/** What is shared: its weight, twice it over all there is, and it over the smaller side. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>, weigh: (item: string) => number) {
  let shared = 0;
  let inA = 0;
  let inB = 0;
  for (const item of a) {
    inA += weigh(item);
    if (b.has(item)) shared += weigh(item);
  }
  for (const item of b) inB += weigh(item);
  if (inA === 0 || inB === 0) return { shared: 0, dice: 0, smaller: 0 };
  return { shared, dice: (2 * shared) / (inA + inB), smaller: shared / Math.min(inA, inB) };
}
