/**
 * What a visitor says about themselves in passing, in every launch language: by which name they go, with whom they live,
 * what they would spend, when they move. One grammar over the words of `assistant/languages`; whatever asks, supposes,
 * quotes or speaks of others is left out, because a fact that was not told is worse than one that is missed. Pure.
 */
import { LANGUAGES, type Language, WORDS } from "../languages/languages.ts";
import { languageIn } from "../languages/spoken.ts";
import { isCommon, isEveryday, stemOf } from "../languages/terms.ts";
import { fold } from "../languages/words.ts";
import { QUOTED, unowned } from "./clauses.ts";
import { elsewhere } from "./foreign.ts";
import type { Learned } from "./reading.ts";

type Field = "name" | "household" | "budget" | "timeline";

interface Grammar {
  self: RegExp;
  weak: RegExp;
  behind: RegExp;
  household: readonly RegExp[];
  amount: RegExp;
  scaled: RegExp;
  money: RegExp;
  first: RegExp;
  spend: RegExp;
  more: RegExp;
  denial: RegExp;
  owed: RegExp;
  move: RegExp;
  moment: RegExp;
  past: RegExp;
  sent: RegExp;
  others: RegExp;
  asks: RegExp;
}

const grammars = new Map<Language, Grammar>();

/** Made when a language is first heard. Chinese writes no space around its words. */
function grammarOf(language: Language): Grammar {
  const known = grammars.get(language);
  if (known) return known;
  const w = WORDS[language].told;
  const han = language === "zh";
  const [open, shut, gap] = han ? ["", "", "\\s?"] : ["(?<![a-z\\d])", "(?![a-z\\d])", "\\s"];
  const word = (words: string) => new RegExp(words === "" ? "[]" : `${open}(?:${words})${shut}`);
  const numeral = `(?:${w.numeral}|${w.scale})`;
  const words = `${numeral}(?:[\\s-]?${numeral})*`;
  const digits = `\\d+(?:[.,'’ ]\\d{3})*(?:[.,]\\d+)?(?:\\s?(?:${w.scale})(?![a-z]))?`;
  const currency = `(?:${w.currency})`;
  const one = `(?:${currency}\\s?)?(?:${digits}|${words})(?:\\s?(?:d[ei] |d['’])?${currency}${han ? "" : "(?![a-z])"})?`;
  const to = "(?:\\s?[-–~]\\s?|\\s(?:to|and|a|y|et?|a|und|bis|o|ate)\\s|[到至])";
  const count = `(?:${w.count})`;
  const spouse = `(?:${w.my})${gap}(?:${w.partner})`;
  const self = `(?:${w.me})`;
  const month = `(?:${w.month})`;
  const edge = w.edge === "" ? "" : `(?:(?:${w.edge})\\s?)?`;
  const made: Grammar = {
    self: new RegExp(`${open}(?:${w.self})${han ? "" : "[\\s,]+"}`),
    weak: new RegExp(`^(?:${w.weak})$`),
    behind: new RegExp(`^\\s(?:${w.behind})${shut}`),
    household: han
      ? [
          new RegExp(`我们?(?:${w.and})(?:我的?)?(?:${w.partner})`),
          new RegExp(`(?:${w.with})${count}${w.child}`),
          word(w.alone),
        ]
      : [
          new RegExp(`${open}(?:${spouse}\\s(?:${w.and})\\s${self}|${self}\\s(?:${w.and})\\s${spouse})${shut}`),
          new RegExp(
            `${open}(?:${w.with})\\s(?:[^.;]{1,30}\\s(?:${w.and})\\s)?${count}\\s(?:${w.child})(?:\\s(?:${w.and})\\s(?:${count}\\s)?(?:${w.child}))?${shut}`,
          ),
          new RegExp(`^\\W*${count}\\s(?:${w.child})(?=.*(?:${w.us}))`),
          word(w.alone),
        ],
    amount: new RegExp(`${open}(${one}(?:${to}${one})?)${han ? "" : "(?![a-z\\d%])"}`, "g"),
    scaled: new RegExp(`(?:${w.scale})${han ? "" : "(?![a-z])"}`),
    money: new RegExp(`${currency}|\\d[.,\\s']\\d{3}|\\d{5,}`),
    first: word(w.first),
    spend: word(w.spend),
    more: word(w.more),
    denial: word(w.denial),
    owed: word(w.owed),
    move: word(w.move),
    moment: han
      ? new RegExp(`(?:${month}[初中底]?|[一二两三四五六七八九十\\d]+(?:${w.unit})(?:之?[内后])?)`)
      : new RegExp(
          `${open}(${edge}(?:(?:the|el|la|le|l['’]|il|lo|o|os|as|den|dem)\\s?)?${month}|${count}\\s(?:${w.unit}))${shut}`,
        ),
    past: word(w.past),
    sent: word(w.sent),
    others: word(w.others),
    asks: new RegExp(`^\\W*(?:${w.asks})${shut}`),
  };
  grammars.set(language, made);
  return made;
}

const SENTENCES = /(?<=[.!?;\n](?=\s|$)|[。！？；])/;
const CLAUSES = /,\s+(?!\d)|[，、]|\s[–—-]\s|\s(?=(?:but|pero|mais|aber|ma|mas|because|porque|weil|perche)\s)/;
const NAME =
  /^\p{Lu}[\p{L}'’-]*\p{Ll}(?:\s(?:(?:d[aeiou]s?|de la|del|van|von|di)\s)?\p{Lu}[\p{L}'’-]*\p{Ll}){0,2}(?![\p{L}\p{N}@])/u;
const NAME_ZH =
  /^[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许邓韩冯曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任卢姚沈钟姜崔谭陆范汪廖石贾韦夏付方邹熊白孟秦邱侯江尹薛闫段雷黎史陶贺顾毛郝龚邵万钱严武戴莫孔汤]\p{Script=Han}{1,2}(?=[\s,，。.!！]|$)/u;
/** Ends of words that name a trade, a people or a standing, and no person. */
const STANDING = /(?:an|ese|ish|ic|ist|er|ed|ing|ive|ed|isch|lich|ante|ario)$|[生人师户员工客主家者]$/;
const AHEAD = /^(?:\p{L}+[\s,!]+){0,2}?(?=\p{Lu})/u;
/** "I'm here to look around." */
const CONTRACTED = /['’](?:m|re|ve|ll|d|s)(?![\p{L}])/iu;
/** After a name that a weak word introduces, the sentence ends or turns to something else. */
const ENDS =
  /^\s*(?:[,.;:!)]|$|(?:and|y|et|und|e|from|de|von|aus|di|da|again|wieder|nochmal|otra|encore|ancora|outra|here|hier)(?![\p{L}]))/u;

/** @returns one fact per field at most, in the visitor's own words */
export function plain(message: string): Learned[] {
  const text = message.replace(QUOTED, " ");
  const { language, sure } = languageIn(text);
  const heard = sure && language ? [language] : LANGUAGES;
  const found = new Map<Field, Learned>();
  const tell = (field: Field, value: string, evidence: string) => {
    if (!found.has(field)) found.set(field, { field, value: value.trim(), evidence: evidence.trim() });
  };
  for (const sentence of text.split(SENTENCES)) {
    const asks = /[?？¿]/.test(sentence);
    for (const spoken of heard) {
      const name = nameIn(sentence.trim(), spoken);
      if (name) tell("name", ...name);
      if (asks) continue;
      for (const clause of sentence.split(CLAUSES)) readClause(clause.trim(), sentence, spoken, tell);
    }
  }
  return [...found.values()];
}

/** The address in a clause is one to which, or from which, something was sent: it need not be the visitor's. */
export function mentions(clause: string): boolean {
  const flat = fold(clause);
  const { language, sure } = languageIn(clause);
  return (sure && language ? [language] : LANGUAGES).some((each) => grammarOf(each).sent.test(flat));
}

function readClause(
  clause: string,
  sentence: string,
  language: Language,
  tell: (field: Field, value: string, evidence: string) => void,
): void {
  const g = grammarOf(language);
  const flat = fold(clause);
  // A place in the one is the same place in the other.
  if (flat.length !== clause.length || g.asks.test(flat)) return;
  /** What stands around the words speaks of nobody else. */
  const own = ({ index, 0: { length } }: RegExpExecArray) => {
    const around = `${flat.slice(0, index)} … ${flat.slice(index + length)}`;
    return !g.others.test(flat.slice(0, index)) && !(language === "en" ? unowned(around) : elsewhere(around));
  };
  const wholeFlat = fold(sentence);
  for (const [i, rule] of g.household.entries()) {
    const match = rule.exec(flat) ?? (rule.source.startsWith("^") ? rule.exec(wholeFlat) : null);
    if (!match || !own(match) || g.denial.test(flat.slice(0, match.index + match[0].length))) continue;
    // "We have seen two dogs"; a couple is one, whatever they did.
    if (i > 0 && g.past.test(flat)) continue;
    const words = clause.slice(match.index, match.index + match[0].length);
    tell("household", words, words);
    break;
  }
  const firstPerson = g.first.test(flat);
  if (
    firstPerson &&
    g.spend.test(flat) &&
    !g.owed.test(flat) &&
    !g.past.test(flat) &&
    (!g.denial.test(flat) || g.more.test(flat))
  ) {
    for (const match of flat.matchAll(g.amount)) {
      const amount = match[1] ?? "";
      if (!g.scaled.test(amount) && !g.money.test(amount)) continue;
      if (!own(match)) break;
      const at = match.index + match[0].length - amount.length;
      const words = clause.slice(at, at + amount.length);
      tell("budget", words, words);
      break;
    }
  }
  if (g.move.test(flat) && !g.denial.test(flat) && !g.past.test(flat)) {
    const match = g.moment.exec(flat);
    if (match && own(match)) {
      const words = clause.slice(match.index, match.index + match[0].length);
      tell("timeline", words, words);
    }
  }
}

function nameIn(sentence: string, language: Language): readonly [value: string, evidence: string] | null {
  const g = grammarOf(language);
  const flat = fold(sentence);
  if (flat.length !== sentence.length) return null;
  const cue = g.self.exec(flat);
  // Whom a clause before this one is about does not matter.
  if (cue && !g.others.test(flat.slice(0, cue.index).split(/[,，]/).at(-1) ?? "")) {
    const at = cue.index + cue[0].length;
    const words = sentence.slice(at).match(language === "zh" ? NAME_ZH : NAME)?.[0];
    const weak = g.weak.test(cue[0].trim().replace(/,$/, ""));
    if (words && isName(words, language, weak) && (!weak || ENDS.test(sentence.slice(at + words.length)))) {
      return [words, sentence.slice(cue.index, at + words.length)];
    }
  }
  const ahead = sentence.match(AHEAD)?.[0].length ?? 0;
  const words = sentence.slice(ahead).match(NAME)?.[0];
  if (!words || !g.behind.test(flat.slice(ahead + words.length)) || !isName(words, language, true)) return null;
  return [words, words];
}

/** A word of every day is nobody's name, and behind words that stand before much else a known word is none. */
function isName(words: string, language: Language, weak: boolean): boolean {
  const all = words.split(/\s+/);
  if (CONTRACTED.test(words)) return false;
  if (language === "zh") return !STANDING.test(words);
  if (all.some((word) => isEveryday(fold(word), stemOf(word.toLowerCase(), language), language))) return false;
  // Of a first name and another one of them may be a word as well.
  const rare = (word: string) => !isCommon(fold(word), fold(word), language) && !STANDING.test(fold(word));
  return !weak || (all.length > 1 ? all.some(rare) : all.every(rare));
}
