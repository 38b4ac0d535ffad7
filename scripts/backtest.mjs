/** `npm run backtest -- --settings FILE [--conversations FILE] [--json]`: stored conversations against changed settings. */
import { runNode } from "./run-node.mjs";

process.exitCode = await runNode("scripts/backtest/main.ts");
