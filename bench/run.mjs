/** `npm run bench -- [--json] [--quick] [--only NAMES] [--serve PORT]`: bundles bench/drive and runs it. */
import { runNode } from "../scripts/run-node.mjs";

process.exit(await runNode("bench/drive/main.ts"));
