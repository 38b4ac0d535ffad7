/** Starts the calls page: a separate page, to keep the console's first load small. */
import { startPage } from "../parts/page.tsx";
import { Calls } from "./calls.tsx";

startPage(<Calls />);
