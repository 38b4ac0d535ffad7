/**
 * The grammar of asking for a person: want verb x talk verb x person noun, over the tags below, for every language.
 *
 *   W wants, needs T after it   G wants a thing    e gets, has       H asks the bot to      D asks whether one must
 *   T talks   C connects        J "transfer me"    R calls   r calls me   h helps                Z "who can I"
 *   P person for certain (agent)   E person   S someone   O support desk   B bot   A real, live
 *   N negation  n "no"  b thinks  K knows, helps (ends the reach of a negation)   Q asks what the bot is
 *   F if, when  L in the past  t said  M my, our  U you, they  X there is  V is here  a is available
 *   d small words  z courtesies, haste, oaths   y thanks  i I  m me  c and, because  q who  o about  x makes a compound ("agent fees")
 */
interface Rule {
  name: string;
  pattern: RegExp;
  score: number;
  /** The rule must not meet a sentence that asks what the bot is. */
  plain?: true;
}

const START = "(?:^|,)[zcd]{0,5}";
const END = "[zVay]{0,5}(?:$|,)";
/** What may stand between a verb and its person: small words and at most two unknown ones. */
const GAP = "(?:[dAzmEhi]{0,5}w?){0,2}[dAzm]{0,4}";
const PERSON = "A?(?:P{1,3}|[ESO])(?!x)";
const WISH = "[WGHek]";
const BETWEEN = "[^NQLMtqFUB,]{0,8}?";

const rule = (name: string, score: number, pattern: string, plain?: true): Rule => ({
  name,
  score,
  pattern: new RegExp(pattern, "g"),
  ...(plain && { plain }),
});

export const RULES: readonly Rule[] = [
  rule("wants-to-talk", 0.95, `${WISH}${BETWEEN}[TCJ]${GAP}${PERSON}`),
  rule("wants-to-talk", 0.95, `[WGHk][dmizU]{0,4}d{1,3}A?(?:P{1,3}|[ES])(?!x)(?:d[OPw])?z{0,3}d?[TCJ]`),
  rule("wants-to-talk", 0.95, `H[dmz]{0,3}dOz{0,2}C`),
  rule("wants-to-call", 0.9, `${WISH}${BETWEEN}RA?[dz]{0,3}A?[PO](?!x)`),
  rule("talk-to-person", 0.9, `${START}[TCJ]C?${GAP}${PERSON}`),
  rule("talk-to-person", 0.9, `(?:[czKw]|^)(?:[CJ]m?|R)[dzm]{0,4}A?[PO](?!x)`),
  rule("talk-to-person", 0.85, `${START}[dA]{1,4}[PESO]z{0,2}[TCJ]`),
  rule("connect-mine", 0.9, `(?:^|[,zHW])[CJ][dm]{0,3}M[dA]{0,2}P`),
  rule(
    "wants-person",
    0.95,
    `(?:Gz{0,2}|Wz{0,2}e|H[zm]{0,2}e|[WG]d?e|(?:^|,)z{0,3}e)[dAzm]{0,4}(?:A?P{1,3}|AE)(?![xwR])`,
  ),
  rule("wants-person", 0.85, `G[dzm]{0,4}A?[EO]A?${END}`),
  rule("wants-person", 0.8, `G[dzm]{0,3}(?:S[dzhT]{0,2}${END}|Sq)`),
  rule("wants-person", 0.8, `We[dzm]{0,3}E[dz]{0,3}${END}`),
  rule("wants-person", 0.9, `[GXe][dAz]{0,3}[SEP][dq]{0,2}[diqzkWH]{0,4}[TC]`),
  // "Man, that was quick": a person's name alone before something else is said to nobody.
  rule("bare-person", 0.9, `${START}(?!P,[^,]*w)A{0,3}(?:P{1,3}O?|O|AE|EA|Sd?[AP])A?${END}`, true),
  rule("bare-person", 0.85, `${START}(?:A?P{1,2}|AE)d{0,2}[Th]${END}`, true),
  rule("bare-person", 0.85, `${START}(?:E(?=,?z)|z{1,3}d?E)${END}`, true),
  rule("bare-connect", 0.85, `(?:^|,)[zHcGi]{0,5}J[zmd]{0,4}y?(?:$|,)`),
  rule("person-there", 0.85, `X[dAz]{0,3}(?:A?P{1,3}|AE|Sd?[AP])(?![xw])`),
  rule("person-there", 0.8, `X[dAz]{0,3}(?:[PE]z{0,2}[Va]|Sz{0,2}a|[PES].{0,3}?[diqzkWH]{1,5}T)`),
  rule("person-there", 0.8, `(?:^|,)[zcd]{0,4}(?:P{1,3}|A[PE])[Va]`, true),
  rule("person-there", 0.8, `[eG][dzm]{0,2}[SPE]{1,2}V`),
  rule("person-calls", 0.9, `(?:[GWHeDk]|^|,)[dzkmw]{0,3}[PSE]{1,2}(?:[dzkiw]{0,4}[RTCe]d?m(?!w)|[dzki]{0,2}m[RTC])`),
  rule("person-calls", 0.9, `(?:[GHk]|^|,)[zq]{0,3}m[zq]?R[dz]{0,2}[SPE]`),
  rule("person-calls", 0.9, `[kH]m[SP][dz]{0,2}R`),
  rule("person-calls", 0.85, `[PSE][dzkqH]{0,3}r|r[dz]{0,2}[PSE]`),
  rule("wants-to-talk", 0.85, `[WGH][zd]{0,2}P{1,2}d{1,3}T`),
  rule("person-calls", 0.9, `G[dz]{0,3}R[dz]{1,4}S?d?P`),
  rule("person-helps", 0.85, `(?:[HWk]|^)[dzk]{0,3}(?:A?P{1,2}|AE)[zdkm]{0,2}[hRTC](?!w?$)`),
  rule("help-from-person", 0.9, `h[dmz]{0,3}d(?:A?P{1,3}|AE)(?!x)`),
  rule("help-from-person", 0.9, `(?:G[dAz]{0,4}|${START})(?:PA?|AA?)h(?![x])`),
  rule("help-from-person", 0.9, `(?:G[dAz]{0,4}|${START})h[AP]{1,2}(?![xw])`),
  rule("help-from-person", 0.9, `h[dzm]{0,2}[TC]${GAP}${PERSON}`),
  rule("who-can-i-talk-to", 0.9, `Z[dz]{0,2}[TR]`),
  rule("not-a-bot", 0.85, `N[zdi]{0,2}[WGbw]?N?d?[TCG]N?[dzm]{0,3}w?B|T[zdm]{0,2}N[dz]{0,2}B|N[zdW]{0,3}B[zd]?T`),
  rule("not-a-bot", 0.8, `(?:^|,)z{0,3}[nN][zdwA]{0,2}B{1,2}[zw]?,?z{0,3}$|[WG]Nd?B{1,2}z{0,2}$`),
  rule("not-a-bot", 0.85, `^z{0,2}(?:NU|UN),[dz]{0,3}A?[PES]z{0,2}$`),
];

/** A negation whose reach is what follows: "I don't think I ...". */
export const NEGATED = /N[zdiUemk]{0,3}(?:b[zdiqUk]{0,4}|[GWH][zdem]{0,3}|b[zdiqU]{0,4}[GW][zdem]{0,3})?$/;
/** "If I talk to an agent, ..." supposes, it does not ask. */
export const SUPPOSED = /(?:^|,)[zc]{0,2}F[id][^,]{0,12}$/;
/** The bot's nature is asked or told: "am I talking to a human". */
export const NATURE = /Q/;
/** A refusal that takes back a question before it: "a human? no thanks". */
export const REFUSAL = /^n?N?[zdy]{0,3}$/;
