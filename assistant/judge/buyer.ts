/**
 * The topics that a site leaves to its people, by words that the site sets. A topic fires for the visitor's own case (I,
 * my, an amount, a date, a lot) and not for the word alone: "what is financing?" is a general question.
 */
import { dictionary, type Lexicon, lexicon, quote, type Tagged } from "../languages/grammar.ts";
import { type Sentence, sentences } from "../languages/normalise.ts";
import { numberOf } from "../languages/vocabulary.ts";
import { fold } from "../languages/words.ts";

export interface Topic {
  name: string;
  /** Words and phrases, in any language, that count together with signs of the visitor's own case. */
  words: readonly string[];
  /** Those that count alone, unless the visitor only asks what they mean. */
  specific?: readonly string[];
  /** Phrases that contain such a word and mean something else ("credit card"). */
  except?: readonly string[];
}

export interface Hit {
  /** The topic's name. */
  topic: string;
  score: number;
  span: string;
  /** It is about the visitor's own case. */
  own: boolean;
  /** The words of the topic that were found. */
  matters: readonly string[];
}

const OWN = lexicon({
  o: `i my mine me we our us im ive id ill yo mi mis nuestro nuestra me nos quiero tengo necesito je j mon ma mes notre nos ich mein meine meinen meinem wir unser unsere
    io mio mia miei nostro nostra ho vorrei eu meu minha nosso nossa quero tenho preciso 我 我们 我的 this_lot this_home this_house this_plan this_unit this_contract my_husband my_wife`,
  q: "what_is what_are whats what_does que_es que_son qu_est_ce was_ist was_sind cos_e cosa_sono o_que_e o_que_sao 什么是 define explain meaning_of",
  a: "a an un una une eine ein um uma",
});
const AMOUNT =
  /[$€£¥]\s?\d|\d\s?(?:%|k\b|usd|eur|dollars|euros|percent)|\b\d{3}|\b(?:lot|unit|contract|order|number)\s?#?\d+/iu;
/** Two characters per topic, far from those that lexicons use. */
const SPECIFIC = 0x1000;
const PLAIN = 0x2000;
const EXCEPT = "-";

interface Words {
  lexicon: Lexicon;
  /** Long words, in which a typo is tolerated. */
  long: (word: string) => string | undefined;
}

const LONG = 8;
const LONGEST = 20;
const built = new WeakMap<readonly Topic[], Words>();

function topicWords(topics: readonly Topic[]): Words {
  const known = built.get(topics);
  if (known) return known;
  const entries: Record<string, string> = {};
  for (const [i, topic] of topics.entries()) {
    entries[EXCEPT] = `${entries[EXCEPT] ?? ""} ${phrases(topic.except)}`;
    entries[String.fromCharCode(SPECIFIC + i)] = phrases(topic.specific);
    entries[String.fromCharCode(PLAIN + i)] = phrases(topic.words);
  }
  const long = Object.values(entries)
    .flatMap((list) => list.split(/[\s_]+/))
    .filter((word) => word.length >= LONG && /^[a-z]+$/.test(word));
  const made = { lexicon: lexicon(entries), long: dictionary(long.map((word): [string, string] => [word, word])) };
  built.set(topics, made);
  return made;
}

/** "cancelation" and "intetest" mean what they look like. */
function respelt(sentence: Sentence, long: Words["long"]): Sentence {
  let changed = false;
  const words = sentence.words.map((word) => {
    if (word.text.length < LONG || word.text.length > LONGEST) return word;
    const meant = long(word.text);
    if (!meant || meant === word.text) return word;
    changed = true;
    return { ...word, text: meant, id: numberOf(meant) };
  });
  return changed ? { ...sentence, words } : sentence;
}

/** As the lexicon wants them, plural beside singular. */
function phrases(list: readonly string[] = []): string {
  return list
    .map((phrase) => fold(phrase).replaceAll(/['’]/g, "").trim().split(/\s+/).join("_"))
    .flatMap((phrase) => (/[a-z]{2}$/.test(phrase) && !phrase.endsWith("s") ? [phrase, `${phrase}s`] : [phrase]))
    .join(" ");
}

/** Every topic of the site that the message touches; `own` and `score` say how much it is the visitor's case. */
export function touched(text: string, topics: readonly Topic[]): Hit[] {
  if (topics.length === 0) return [];
  const { lexicon: words, long } = topicWords(topics);
  const amount = /\d/.test(text) && AMOUNT.test(text) ? 1 : 0;
  const hits = new Map<string, Hit>();
  for (const sentence of sentences(text)) {
    const reading = words.tag(respelt(sentence, long));
    if (reading.known === 0) continue;
    const shape = OWN.tag(sentence).tags;
    const own = shape.includes("o") || amount > 0;
    for (let i = 0; i < reading.tags.length; i++) {
      const code = reading.tags.charCodeAt(i);
      const named = code >= SPECIFIC && code < PLAIN;
      const topic = topics[code - (named ? SPECIFIC : PLAIN)];
      if (!topic) continue;
      const specific = named && !asksMeaning(shape, reading, i);
      const score = Math.min(1, (specific ? 0.7 : 0.3) + (own ? 0.2 : 0) + amount * 0.1);
      const before = hits.get(topic.name);
      const matters = [...(before?.matters ?? []), reading.words[reading.starts[i] ?? 0]?.text ?? ""];
      const span = quote(text, reading, 0, reading.tags.length);
      const better = !before || score > before.score;
      hits.set(topic.name, better ? { topic: topic.name, score, own, span, matters } : { ...before, matters });
    }
  }
  return [...hits.values()];
}

/** "What is an interest rate?": nothing but the word. */
const asksMeaning = (shape: string, reading: Tagged, at: number) =>
  /^q/.test(shape) &&
  !shape.includes("o") &&
  reading.tags.slice(at + 1).length === 0 &&
  shape.length <= 4 &&
  (shape[1] === "a" || reading.tags.length <= 3) &&
  !/[^w,]/.test(reading.tags.slice(0, at));

/** The score from which a topic is the visitor's own case. */
const BAR = 0.5;

/** The topic that is most the visitor's own case. */
export function buyer(hits: readonly Hit[]): Hit | null {
  let best: Hit | null = null;
  for (const hit of hits) if (hit.score >= BAR && hit.score > (best?.score ?? 0)) best = hit;
  return best;
}
