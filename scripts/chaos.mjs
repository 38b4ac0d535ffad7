/** `npm run chaos -- [--seed N] [--conversations N] [--seconds N] [--plant dedupe|fence]`: bundles test/chaos and runs it. */
import { runNode } from "./run-node.mjs";

process.exitCode = await runNode("test/chaos/main.ts");
// Timers of clients that are still waiting to connect again hold nothing worth waiting for.
process.exit();
