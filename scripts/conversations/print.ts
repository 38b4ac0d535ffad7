/** Prints how conversations went: counts by form, trigger, language and site, and what went wrong. */
import { table } from "../command.ts";
import { type Counts, count, countBy, GRADES, type Grade, grade, isRight, type Played } from "./grade.ts";
import { type Conversation, FORMS, type Form } from "./rows.ts";

/** How the conversations of a file are divided into groups. */
export const DIVISIONS = {
  byTrigger: { title: "trigger", key: ({ trigger }) => trigger || "none" },
  byLanguage: { title: "language", key: ({ lang }) => lang.slice(0, 2).toLowerCase() },
  bySite: { title: "site", key: ({ site }) => site },
} as const satisfies Record<string, { title: string; key: (conversation: Conversation) => string }>;

const WORDS: Record<Grade, string> = {
  onTime: "on time",
  tooEarly: "too early",
  tooLate: "too late",
  offered: "only offered",
  nothing: "nothing",
  quiet: "quiet",
  needlessOffer: "needless offer",
  falseHandover: "false hand-over",
};

const TITLES: Record<Form, string> = {
  person: "A person must be there",
  offer: "An offered person or call is enough",
  never: "Nobody is needed",
};

export function print(played: readonly Played[]): string {
  const tables = FORMS.filter((form) => count(played)[form].n > 0).map((form) => formTable(form, played));
  const wrong = played.filter((one) => !isRight(one.conversation, grade(one)));
  return [...tables, wrong.length > 0 ? mistakes(wrong) : "Nothing went wrong."].join("\n\n");
}

function formTable(form: Form, played: readonly Played[]): string {
  const row = (name: string, counts: Counts): string[][] => {
    const { n, ...grades } = counts[form];
    return n === 0 ? [] : [[name, ...[n, ...Object.values(grades)].map((value) => (value === 0 ? "." : `${value}`))]];
  };
  const rows = [
    [TITLES[form], "n", ...GRADES[form].map((name) => WORDS[name])],
    ...row("all", count(played)),
    ...Object.values(DIVISIONS).flatMap(({ title, key }) =>
      Object.entries(countBy(played, key)).flatMap(([name, counts]) => row(`${title} ${name}`, counts)),
    ),
  ];
  return table(rows).join("\n");
}

/** One line for each, under what became of them. */
function mistakes(wrong: readonly Played[]): string {
  const groups = [...Map.groupBy(wrong, (one) => `${one.conversation.form}: ${WORDS[grade(one)]}`)].sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  return groups
    .map(([title, list]) => {
      const rows = list.map(({ conversation, turns }) => {
        const { id, lang, trigger, from, by } = conversation;
        const fired = turns.flatMap((turn, i) =>
          turn.fired.map(({ kind, action, words }) => `${i + 1}: ${kind}, ${action} (${short(words)})`),
        );
        return [id, lang, from ? `${trigger} ${from}..${by}` : "", fired.join("; ")];
      });
      return [`${title} (${list.length})`, ...table(rows, 4).map((row) => `  ${row}`)].join("\n");
    })
    .join("\n\n");
}

/** A conversation as it went, for reading. */
export function transcript(one: Played): string {
  const { conversation, turns } = one;
  const { id, site, lang, form, from, by, trigger } = conversation;
  const window = from ? `, ${trigger} at ${from}..${by}` : "";
  return [
    `${id} (site ${site}, ${lang}; ${form}${window}): ${WORDS[grade(one)]}`,
    ...turns.flatMap(({ said, fired, replies }, i) => [
      "",
      `${i + 1} visitor    ${said}`,
      ...replies.map((text) => `  assistant  ${text.replaceAll("\n", "\n             ")}`),
      ...fired.map(({ kind, action, words }) => `  trigger    ${kind}: ${action}, by "${words}"`),
    ]),
    ...conversation.turns.slice(turns.length).map((said, i) => `${turns.length + i + 1} not played ${said}`),
  ].join("\n");
}

const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);
