/**
 * What visitors say about themselves in the launch languages beside English: one grammar over the words of all of them, as
 * strict as the English readers. A library that reads dates or amounts does not tell a wish from a question.
 */
import { fold } from "../languages/words.ts";
import type { LeadContext, Learned } from "./reading.ts";
import { literal } from "./wish.ts";
import * as W from "./words.ts";

/** The patterns are made when they are first asked for: most Workers hear English alone. */
function made() {
  const word = (words: string, han = "[]") => new RegExp(`(?<![a-z\\d])(?:${words})(?![a-z\\d])|${han}`);
  const said = (words: string, rest = "()") => new RegExp(`(?<![a-z\\d])(?:${words})${rest}`, "d");
  const number = "\\d+(?:[.,'’\\s]\\d{3})*(?:[.,]\\d+)?|[一二三四五六七八九十百两]+(?=[百千]?[万萬])";
  const one = `(?:(?:${W.CURRENCY})\\s?)?(?:${number})(?:\\s?(?:${W.SCALE})(?![a-z]))?(?:\\s?(?:d[ei] |d['’])?(?:${W.CURRENCY})(?![a-z]))?`;
  const amount = `(?:[\\s:：=~]|(?:${W.ABOUT})(?![a-z]))*((?:${one}\\s?(?:-|–|a|y|et?|und|bis|o|[到至])\\s?)?${one})(?![a-z\\d%])`;
  const [will, act, when] = [
    W.WILL,
    `(?:${W.DO})(?![a-z])`,
    `(?:(?:${W.BY})\\s|在|(?=${W.NEXT}))(${W.MOMENT})(?![a-z\\d])`,
  ];
  const [pad, end] = ["[\\s,.!~]*", "[\\s,.!。！]*$"];
  return {
    asks: new RegExp(`^[^\\p{L}\\d]*(?:(?:y|et?|und)\\s)?(?:${W.ASKS})(?![a-z\\d])|${W.ASKING}`, "u"),
    others: word(W.OTHERS, W.OTHERS_ZH),
    numbers: word(W.NUMBERS, W.NUMBERS_ZH),
    not: word(W.NOT, W.NOT_ZH),
    past: word(W.PAST, "去年|前年"),
    rate: new RegExp(W.RATE),
    money: new RegExp(`${W.CURRENCY}|\\d\\s?(?:${W.SCALE})(?![a-z])|[万萬]|\\d[.,\\s]\\d{3}|\\d{5,}`),
    budget: [
      said(
        `(?:${W.MY})\\s?(?:${W.FUNDS})|(?:${W.HAVE})\\s?(?:une?|ein|um)? ?(?:${W.FUNDS})|^预算|(?:${W.CAN})\\s?(?:${W.PAY})`,
        amount,
      ),
      said(W.CAN, `${amount}[^?]{0,12}?\\s(?:${W.PAID})(?![a-z])`),
    ],
    bareBudget: said("^", `${pad}${amount}(?:左右)?${end}`),
    timeline: [
      said(will, `[^?]{0,40}?${act}[^?]{0,25}?(?<![a-z])${when}`),
      said(will, `[^?]{0,25}?(?<![a-z])(?:(?:${W.BY})\\s|在|)(${W.MOMENT})(?![a-z\\d])[^?]{0,30}?${act}`),
      said(will, `[^?]{0,40}?${act}[^?]{0,20}?(${W.SOON})`),
      said(will, `\\s?(${W.SOON})[^?]{0,9}?${act}`),
    ],
    bareTimeline: said("^", `${pad}(?:(?:${W.BY})\\s)?(${W.MOMENT}|${W.SOON})${end}`),
    likes: said(`${W.LIKES}|(?:${W.WILL})[^?]{0,30}?(?:${W.LIVES})`),
    household: said(W.HOUSEHOLD, "(?![a-z]| que| im)()"),
    bareHousehold: said(
      "^",
      `${pad}(?:en |in |a |zu )?(?:${W.FEW}|zweit|dritt|viert|funft)(?: pers[a-z]+| pess[a-z]+)?${end}()`,
    ),
    named: said(W.NAMED, "\\s()"),
    has: said(W.HAVE, "\\s?(?:(?:une?|una|uma?|ein(?:en?)?|el|la|il|le|o|die|das|den)\\s)?"),
    stages: W.STAGES.map(([value, words]) => [value, said(words)] as const),
  };
}
let patterns: ReturnType<typeof made> | null = null;
const grammar = () => (patterns ??= made());

const END =
  /(?<=(?<!Tsd|Mio|ca)[.!?;\n](?=\s|$)|[。！？；])|[,，、]\s*(?!\d)|\s[–—-]\s|\s(?=(?:pero|mais(?! r)|mas|aber|ma|porque|weil|perche)\s)|(?=但|因为|所以)/;
const QUOTED = /["“„«「][^"”“»」]*["”“»」]/g;
const NAME = /^\p{Lu}[\p{L}'’-]+(?:\s(?:d[aeio]s?\s|l[ae]\s|v[oa]n\s|della?\s)*\p{Lu}[\p{L}'’-]+){0,3}/u;
const NAMED_ZH = /我叫([王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许邓][\p{Script=Han}]{1,2})[。！\s]*$/u;

/** Asks, or speaks of somebody or something else: a contact in it is not the visitor's to give. */
export function guarded(clause: string): boolean {
  const { asks, others, numbers } = grammar();
  const flat = fold(clause);
  return others.test(flat) || numbers.test(flat) || (asks.test(flat) && /[^\0-\x7f]/.test(clause));
}

/** Asks, supposes, speaks of others, or of an amount that comes again, in one of these languages. @param flat folded */
export function elsewhere(flat: string): boolean {
  const { asks, others, rate } = grammar();
  return asks.test(flat) || others.test(flat) || rate.test(flat);
}

/** Asks, denies or leaves open, in one of these languages. */
export function declines(text: string): boolean {
  const { asks, not } = grammar();
  const flat = fold(text);
  return asks.test(flat) || not.test(flat);
}

export function foreign(message: string, { asked, plans, areas, own }: LeadContext): Learned[] {
  const g = grammar();
  const found: Learned[] = [];
  for (const part of message.replace(QUOTED, " ").split(END)) {
    const text = part?.trim() ?? "";
    const flat = fold(text);
    // A place in the one is the same place in the other.
    if (flat.length !== text.length || g.asks.test(flat) || g.others.test(flat)) continue;
    const tell = (field: Learned["field"], match: RegExpExecArray | null | undefined, is?: string) => {
      const place = match?.indices?.[1];
      if (!match || !place) return;
      const evidence = text.slice(match.index, match.index + match[0].length).trim();
      found.push({ field, value: is ?? (text.slice(...place).trim() || evidence), evidence });
    };
    const denied = g.not.test(flat);
    for (const [value, words] of g.stages) {
      const match = words.exec(flat);
      // These two may say themselves what is not.
      if (!match || (denied && value !== "problem" && value !== "browsing")) continue;
      tell("stage", match, value);
      break;
    }
    if (denied) continue;
    const first = (rules: readonly RegExp[]) =>
      rules.reduce<RegExpExecArray | null>((hit, rule) => hit ?? rule.exec(flat), null);
    const money = first(asked === "budget" ? [...g.budget, g.bareBudget] : g.budget);
    if (money?.[1] && g.money.test(money[1]) && !g.rate.test(flat)) tell("budget", money);
    if (!g.past.test(flat))
      tell("timeline", first(asked === "timeline" ? [...g.timeline, g.bareTimeline] : g.timeline));
    tell("household", first(asked === "household" ? [g.household, g.bareHousehold] : [g.household]));
    /** One of the names behind these words; `next`: right behind them. */
    const pick = (field: Learned["field"], names: readonly string[], words: RegExpExecArray | null, next = false) => {
      if (!words) return;
      const from = words.index + (next ? words[0].length : 0);
      const behind = flat.slice(from);
      const edge = next ? "^" : "(?<![a-z])";
      const name = names.find((each) => new RegExp(`${edge}${literal(fold(each))}(?![a-z\\d])`).test(behind));
      if (!name) return;
      const evidence = text.slice(words.index, from + behind.indexOf(fold(name)) + name.length);
      found.push({ field, value: name, evidence });
    };
    const wish = g.likes.exec(flat);
    pick("plan", plans, wish);
    pick("area", areas, wish);
    for (const { key, options } of g.past.test(flat) ? [] : own) {
      pick(key, options, wish);
      pick(key, options, g.has.exec(flat), true);
    }
    const named = g.named.exec(flat);
    const begins = named ? named.index + named[0].length : 0;
    const name = named && text.slice(begins).match(NAME)?.[0];
    if (named && name && !/^(?:Sie|Ihnen)\b/.test(name)) {
      found.push({ field: "name", value: name, evidence: text.slice(named.index, begins + name.length) });
    }
    const [evidence, value] = text.match(NAMED_ZH) ?? [];
    if (evidence && value) found.push({ field: "name", value, evidence });
  }
  return found;
}
