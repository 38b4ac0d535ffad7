/** Names of people and products in a clause: words with a capital where the language has none, and what follows a title. Pure. */
import { ROLE, type Token } from "./lexicon.ts";
import { UNSPACED } from "./normal.ts";

/** A name of letters among signs that have no capitals; two or three capitals are an abbreviation. */
const LATIN = /^(?=.*\p{Ll})\p{Lu}[\p{L}'-]+$/u;
const SURNAMES =
  "王李张刘陈杨黄赵周吴徐孙朱马胡郭林何高梁郑罗宋谢唐韩曹许邓萧冯曾程蔡彭潘袁于董余苏叶吕魏蒋田杜丁沈姜范江傅钟卢汪戴崔任陆廖姚方金邱夏谭韦贾邹石熊孟秦阎薛侯雷白龙段郝孔邵史毛常万顾赖武康贺严尹钱施牛洪龚";
const HAN_TITLED = new RegExp(
  `(?<![\\p{Script=Han}&&[^的和由请找是让叫给跟与，联系]])([${SURNAMES}]\\p{Script=Han}{0,2}?)(?:经理|先生|女士|小姐|老师|主管|顾问|总监)`,
  "gv",
);
const KANA_TITLED = /([\p{Script=Han}\p{Script=Katakana}ー]{1,8})(?:さん|様|氏)/gu;
/** A quotation, a bracket or a line begins with a capital as well. */
const OPENED = /["'“„«([*_]\s?$/u;
const NOBODY = /[客皆社者家員子供々方屋店主夫妻母父奥人名]$/u;

/** Those of the clause that must stand in a text. @param initial the clause begins its sentence */
export function namesIn(clause: readonly Token[], text: string, initial: boolean, plainNouns: boolean): string[] {
  const unspaced = UNSPACED.test(text);
  const found: string[] = [];
  if (unspaced) {
    for (const [, name = ""] of text.matchAll(HAN_TITLED)) found.push(name);
    for (const [, name = ""] of text.matchAll(KANA_TITLED)) if (!NOBODY.test(name)) found.push(name);
  }
  const first = clause.findIndex(({ text: word }) => /\p{L}/u.test(word));
  clause.forEach((token, i) => {
    if (!unspaced && !token.capital) return;
    const word = text.slice(token.from, token.to);
    if (unspaced) {
      if (LATIN.test(word)) found.push(word);
      return;
    }
    if (!LATIN.test(word) || token.text.includes(" ")) return;
    const before = clause[i - 1];
    const after = clause[i + 1];
    const called =
      before !== undefined &&
      roleOf(before, ROLE.title | ROLE.staff) &&
      !roleOf(token, ROLE.staff | ROLE.title) &&
      text.slice(before.to, token.from).trim() === "";
    const twice =
      !word.includes("'") &&
      i === first &&
      after?.capital === true &&
      !roleOf(token, ALL) &&
      !roleOf(after, ALL) &&
      text.slice(token.to, after.from) === " ";
    const inside =
      (i > first || !initial) &&
      !OPENED.test(text.slice(0, token.from)) &&
      plainNouns &&
      !roleOf(token, ROLE.you | ROLE.i | ROLE.title);
    if (called || inside || (twice && plainNouns)) found.push(word.replace(/'s$|^\p{L}{1,2}'(?=\p{L})/gu, ""));
  });
  return found;
}

const ALL = Object.values(ROLE).reduce((all, bit) => all | bit, 0);
const roleOf = ({ senses }: Token, mask: number): boolean => senses.some(({ roles }) => (roles & mask) !== 0);
