/** Starts the deliveries page: a separate page, to keep the console's first load small. */
import { startPage } from "../parts/page";
import { Deliveries } from "./deliveries";

startPage(<Deliveries />);
