/** `npm run backtest -- --settings FILE [--conversations FILE] [--json]`: tries other settings on stored conversations. */
import { runNode } from "./run-node.mjs";

process.exitCode = await runNode("scripts/backtest/main.ts");
