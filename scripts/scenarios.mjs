/** `npm run scenarios -- [FOLDER] [--only WORDS] [--export FILE] [--verbose]`: plays conversations with the real room code. */
import { runNode } from "./run-node.mjs";

process.exitCode = await runNode("scripts/scenarios/main.ts");
