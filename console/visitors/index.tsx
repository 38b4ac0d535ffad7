/** The visitor search: a separate bundle, fetched on first use to keep the console's first load small. */
import { drawOver } from "../over.ts";
import { type Around, Finder } from "./finder.tsx";

/** Shows the dialog until it is closed; only one at a time. */
export const find = (around: Around): Promise<void> =>
  drawOver("/console/visitors/style.css", (left) => <Finder around={around} left={left} />);
