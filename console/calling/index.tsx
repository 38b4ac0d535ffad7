/** The phone call dialog: a separate bundle, fetched on first use to keep the console's first load small. */
import { drawOver } from "../over.ts";
import { type Around, Calling } from "./calling.tsx";

/** Shows the dialog until it is closed; only one at a time. */
export const call = (around: Around): Promise<void> =>
  drawOver("/console/calling/style.css", (left) => <Calling around={around} left={left} />);
