import { expect, test } from "vitest";
import type { Fact } from "../../protocol/facts.ts";
import { duties, type Floor } from "../../protocol/floor.ts";
import { refusal } from "../../protocol/refusal.ts";
import { next } from "./facts.ts";
import { FLOORS, ROWS } from "./floors.ts";

/** A floor in a few words: `#7` is the message that waits for an answer, `!` a visitor who must be asked for a contact. */
function words(floor: Floor): string {
  const stranded = floor.stranded ? " !" : "";
  const debt = "owes" in floor && floor.owes ? ` #${floor.owes.seq}${"*".repeat(floor.owes.tries)}` : "";
  switch (floor.held) {
    case "assistant":
      return `assistant${debt}${stranded}`;
    case "waiting":
      return `waiting${debt} until ${floor.until / 1000} s${floor.front ? ", front" : ""}${stranded}`;
    case "concierge": {
      const gone = floor.absent ? `, ${floor.absent.why} until ${floor.absent.until / 1000} s` : "";
      const asked = floor.transfer ? `, asking ${floor.transfer.to.name} until ${floor.transfer.until / 1000} s` : "";
      return `${floor.concierge.name}${floor.unheard === null ? "" : ` #${floor.unheard}`}${gone}${asked}${stranded}`;
    }
    case "closed":
      return `closed${stranded}`;
  }
}

function table(): string {
  const names = Object.keys(FLOORS);
  const floors = Object.values(FLOORS);
  const cell = (floor: Floor, fact: Fact) => {
    const why = refusal(floor, fact);
    if (why) return `x ${why}`;
    const after = next(floor, fact);
    return words(after) === words(floor) ? "." : words(after);
  };
  const duty = (floor: Floor) => {
    const { speak, giveUp, lobby, alarm, contact } = duties(floor);
    return [
      speak && `answer #${speak.seq}`,
      giveUp && "give up",
      lobby ? `list: ${lobby}` : "unlisted",
      alarm !== null && `act at ${alarm / 1000} s`,
      contact && "ask for a contact",
    ]
      .filter(Boolean)
      .join(", ");
  };
  const rows = [
    ["fact \\ floor", ...names],
    ["**is**", ...floors.map(words)],
    ["**duties**", ...floors.map(duty)],
    ...Object.entries(ROWS).map(([name, fact]) => [name, ...floors.map((floor) => cell(floor, fact(floor)))]),
  ];
  const widths = names.map((_, i) => Math.max(...rows.map((row) => (row[i + 1] ?? "").length)));
  widths.unshift(Math.max(...rows.map(([name = ""]) => name.length)));
  const line = (row: readonly string[]) => `| ${row.map((text, i) => text.padEnd(widths[i] ?? 0)).join(" | ")} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...body.map(line)].join("\n");
}

const LEGEND = `# Every fact on every floor

Written by \`test/rules/floor-matrix.test.ts\`; a change here is a change of the rules. \`x word\`: refused. \`.\`: taken, and the
floor is as before. \`#1\`: the message that is owed an answer, \`*\` a failed try at it. \`!\`: the visitor must be asked for
a contact. The new fact has seq 50 and comes at 50 s; Ada holds the floor where a concierge does, and Ben joins.
`;

test("[F3] every fact on every floor does what the printed table says", async () => {
  await expect(`${LEGEND}\n${table()}\n`).toMatchFileSnapshot("floor.matrix.md");
});
