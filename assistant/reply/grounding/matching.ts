/** When a figure of a reply is one of the figures it may rest on: of the same thing, with the same worth. Pure. */
import type { Figure } from "./figures.ts";
import { worthOf } from "./marks.ts";

/** From here on a number is nobody's by chance. */
const DISTINCT = 1_000;
/** The share by which a converted value may be rounded. */
const ROUNDED = 0.02;
export const isAmount = ({ kind }: Figure): boolean => kind.startsWith("money:");
export const isCount = (figure: Figure): boolean =>
  figure.kind !== "share" && !isAmount(figure) && ![...NAMED, ...ADDRESSES].includes(figure.kind);

/** What they may be worth, each once. */
export const valuesOf = (figures: readonly Figure[], keep: (figure: Figure) => boolean): number[] => [
  ...new Set(figures.filter(keep).flatMap(({ values }) => values)),
];

/** Days from the first to the last of a range. */
export function between(figures: readonly Figure[]): Figure[] {
  return figures.flatMap((figure, i) => {
    const next = figures[i + 1];
    if (!figure.until || next?.kind !== "weekday") return [];
    const [from = 0, to = 0] = [figure.values[0], next.values[0]];
    return Array.from({ length: (to - from + 7) % 7 }, (_, n) => ({
      kind: "weekday",
      values: [(from + n) % 7],
      text: "",
    }));
  });
}

const ADDRESSES: readonly string[] = ["mail", "web", "phone"];
const NAMED: readonly string[] = ["date", "month", "weekday", "clock"];

/** @param known the language of the ground's text is known, so that a unit beside its number would have been read */
export function matches(figure: Figure, ground: Figure, known: boolean): boolean {
  const [a, b] = [figure.kind, ground.kind];
  if (ADDRESSES.includes(b)) return false;
  if (a === b) return meets(figure, ground);
  if (a.startsWith("money:")) {
    if (a === "money:GBP" && b === "mass:pound") return meets(figure, ground);
    if (b.startsWith("money:")) return (a === "money:" || b === "money:") && meets(figure, ground);
    return b === "count" && (!known || figure.values.some((value) => value >= DISTINCT)) && meets(figure, ground);
  }
  if (a === "count") {
    if (NAMED.includes(b) && b !== "clock")
      return b === "date" && figure.values.some((v) => ground.values.some((d) => d % 100 === v));
    if (b === "clock") return ground.values.some((minutes) => figure.values.some((hour) => tells(hour, minutes)));
    const hard = b === "share" || b.startsWith("money:");
    const distinct = figure.values.some((value) => value >= DISTINCT || !Number.isInteger(value));
    return (!hard || distinct) && meets(figure, ground);
  }
  if (a === "month")
    return b === "date" && ground.values.some((date) => figure.values.includes(Math.floor(date / 100)));
  if (NAMED.includes(a) && a !== "clock") return false;
  if (a === "clock") {
    const hours = { kind: "count", text: "", values: figure.values.flatMap((v) => [v / 60, ((v / 60 + 11) % 12) + 1]) };
    return (b === "count" || b === "time:hour") && meets(hours, ground);
  }
  if (b === "clock" && a === "time:hour") {
    return ground.values.some((minutes) => figure.values.includes(minutes / 60));
  }
  // "The age of three" has no unit.
  if (b === "count") return (!known || a === "time:year") && meets(figure, ground);
  // A pound is either.
  if (a === "mass:pound" && b === "money:GBP") return meets(figure, ground);
  const [worth, other] = [worthOf(a), worthOf(b)];
  if (worth === null || other === null || a.split(":")[0] !== b.split(":")[0]) return false;
  return figure.values.some((value) =>
    ground.values.some((base) => Math.abs(value * worth - base * other) <= ROUNDED * base * other),
  );
}

const meets = (figure: Figure, ground: Figure): boolean =>
  figure.values.some((value) => ground.values.some((other) => Math.abs(value - other) < 1e-6));

/** "Half past nine" and "halb zehn" are 9:30. @param minutes of the day */
function tells(hour: number, minutes: number): boolean {
  const whole = Math.floor(minutes / 60);
  const hours = minutes % 60 === 0 ? [whole] : [whole, whole + 1];
  return hours.some((each) => each === hour || ((each + 11) % 12) + 1 === hour);
}
