/** Starts the calls page: a separate page, to keep the console's first load small. */
import { startPage } from "../parts/page";
import { Calls } from "./calls";

startPage(<Calls />);
