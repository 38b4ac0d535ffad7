/** The plots over days and hours, one at a time, each with its stacked parts. Pure. */
import { handoffsIn } from "../../protocol/measures.ts";
import { nameOf, type Sums } from "../../protocol/report.ts";
import type { Tone } from "./plot.tsx";
import { WORDS } from "./words.ts";

interface Part {
  name: string;
  tone: Tone;
  of(sums: Sums): number;
}

interface PlotOf {
  name: string;
  /** The text for when everything is zero. */
  none: string;
  parts: readonly Part[];
}

const { part, none } = WORDS;

export const PLOTS: readonly PlotOf[] = [
  {
    name: nameOf("conversations"),
    none: none.conversations,
    parts: [
      { name: nameOf("contained"), tone: "main", of: ({ contained }) => contained },
      { name: part.others, tone: "second", of: ({ conversations, contained }) => conversations - contained },
    ],
  },
  {
    name: nameOf("handoffs"),
    none: none.handoffs,
    parts: [
      { name: part.called, tone: "main", of: handoffsIn },
      { name: part.uncalled, tone: "second", of: ({ takeovers }) => takeovers },
    ],
  },
  {
    name: nameOf("abandoned"),
    none: none.abandoned,
    parts: [
      { name: part.waiting, tone: "second", of: ({ abandonedWaiting }) => abandonedWaiting },
      { name: part.assistant, tone: "warn", of: ({ abandonedAssistant }) => abandonedAssistant },
    ],
  },
  {
    name: WORDS.results,
    none: none.results,
    parts: [
      { name: part.booked, tone: "main", of: ({ booked }) => booked },
      { name: part.qualified, tone: "second", of: ({ qualified }) => qualified },
    ],
  },
];
