/** Starts the reports: a separate page, so that reading them closes no conversation and the console loads less. */
import { startPage } from "../parts/page.tsx";
import { Reports } from "./reports.tsx";

startPage(<Reports />);
