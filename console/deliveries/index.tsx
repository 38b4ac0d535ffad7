/** Starts the deliveries page: a separate page, to keep the console's first load small. */
import { startPage } from "../parts/page.tsx";
import { Deliveries } from "./deliveries.tsx";

startPage(<Deliveries />);
