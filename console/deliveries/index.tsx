/** Starts the page of deliveries: a page of its own, so that the console does not carry it. */
import { startPage } from "../parts/page.tsx";
import { Deliveries } from "./deliveries.tsx";

startPage(<Deliveries />);
