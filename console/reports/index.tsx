/** Starts the reports: a page of its own, so that reading them closes no conversation and the console does not carry it. */
import { startPage } from "../parts/page.tsx";
import { Reports } from "./reports.tsx";

startPage(<Reports />);
