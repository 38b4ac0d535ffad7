/** `node bench/reports/run.mjs`: bundles the measure of the reports and runs it. */
import { runNode } from "../../scripts/run-node.mjs";

process.exit(await runNode("bench/reports/main.ts"));
