/** Starts the mailbox: a separate page, to keep the console's first load small. */
import { startPage } from "../parts/page.tsx";
import { Mailbox } from "./mailbox.tsx";

startPage(<Mailbox />);
