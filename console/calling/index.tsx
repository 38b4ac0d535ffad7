/** The dialog of a phone call: a bundle of its own, fetched when somebody first asks, so that the console does not carry it. */
import { drawOver } from "../over.ts";
import { type Around, Calling } from "./calling.tsx";

/** Draws it until it is left; once, however often it is asked for. */
export const call = (around: Around): Promise<void> =>
  drawOver("/console/calling/style.css", (left) => <Calling around={around} left={left} />);
