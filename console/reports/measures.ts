/** The measures that can be plotted over days and hours, each with its stacked parts. Pure. */
import type { Sums } from "../../protocol/report.ts";
import { TRIGGER_KINDS } from "../../protocol/triggers.ts";
import type { Tone } from "./plot.tsx";
import { WORDS } from "./words.ts";

interface Part {
  name: string;
  tone: Tone;
  of(sums: Sums): number;
}

export interface Shown {
  name: string;
  /** The text for when everything is zero. */
  none: string;
  parts: readonly Part[];
}

const { shown } = WORDS;

export const SHOWN: readonly Shown[] = [
  {
    ...shown.conversations,
    parts: [
      { name: WORDS.contained, tone: "main", of: ({ contained }) => contained },
      { name: WORDS.others, tone: "second", of: ({ conversations, contained }) => conversations - contained },
    ],
  },
  {
    ...shown.handoffs,
    parts: [
      { name: WORDS.called, tone: "main", of: called },
      { name: WORDS.uncalled, tone: "second", of: ({ takeovers }) => takeovers },
    ],
  },
  {
    ...shown.left,
    parts: [
      { name: WORDS.waiting, tone: "second", of: ({ abandonedWaiting }) => abandonedWaiting },
      { name: WORDS.assistant, tone: "warn", of: ({ abandonedAssistant }) => abandonedAssistant },
    ],
  },
  {
    ...shown.results,
    parts: [
      { name: WORDS.booked, tone: "main", of: ({ booked }) => booked },
      { name: WORDS.qualified, tone: "second", of: ({ qualified }) => qualified },
    ],
  },
];

/** Handoffs of every trigger. */
export function called(sums: Sums): number {
  return TRIGGER_KINDS.reduce((all, kind) => all + sums[kind], 0);
}
