/** The search for a visitor: a bundle of its own, fetched when somebody first asks, so that the console does not carry it. */
import { drawOver } from "../over.ts";
import { type Around, Finder } from "./finder.tsx";

/** Draws it until it is left; once, however often it is asked for. */
export const find = (around: Around): Promise<void> =>
  drawOver("/console/visitors/style.css", (left) => <Finder around={around} left={left} />);
