/** `npm run chaos -- [--seed N] [--conversations N] [--seconds N] [--plant dedupe|fence]`: bundles test/chaos and runs it. */
import { runNode } from "./run-node.mjs";

process.exitCode = await runNode("test/chaos/main.ts");
// Clients may still have reconnect timers; there is no reason to wait for them.
process.exit();
