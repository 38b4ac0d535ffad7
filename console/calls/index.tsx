/** Starts the page of calls: a page of its own, so that the console does not carry it. */
import { startPage } from "../parts/page.tsx";
import { Calls } from "./calls.tsx";

startPage(<Calls />);
