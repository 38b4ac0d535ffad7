/** Starts the page of calls: a page of its own, so that the console does not carry it. */
import { startPage } from "../parts/page";
import { Calls } from "./calls";

startPage(<Calls />);
