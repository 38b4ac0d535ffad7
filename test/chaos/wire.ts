/** The wire between all clients and a gateway that comes and goes; single connections are cut, some in mid-frame. */
import { connect, createServer, type Socket } from "node:net";
import type { Dice } from "./dice.ts";

export interface Wire {
  origin: string;
  /** Where new connections lead; null: nobody is there. */
  to(port: number | null): void;
  /** Cuts one connection; true: there was one. */
  cut(dice: Dice): boolean;
  close(): Promise<void>;
}

export async function wire(): Promise<Wire> {
  const open = new Map<Socket, { torn: boolean }>();
  let target: number | null = null;
  const server = createServer((near) => {
    // Kills and cuts are what this wire is for.
    near.on("error", () => near.destroy());
    if (target === null) return void near.destroy();
    const far = connect(target, "127.0.0.1");
    const state = { torn: false };
    open.set(near, state);
    const end = () => {
      open.delete(near);
      near.destroy();
      far.destroy();
    };
    for (const [from, into] of [
      [near, far],
      [far, near],
    ] as const) {
      from.setNoDelay(true);
      from.on("data", (data) => {
        if (!state.torn) return void into.write(data);
        // Half of what comes next still gets through, so frames break in their middle.
        into.write(data.subarray(0, data.length >> 1));
        end();
      });
      from.on("error", end);
      from.on("close", end);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    origin: `http://127.0.0.1:${address.port}`,
    to(port) {
      target = port;
    },
    cut(dice) {
      const victim = dice.pick([...open]);
      if (!victim) return false;
      const [near, state] = victim;
      if (dice.below(2) === 0) state.torn = true;
      else near.destroy();
      return true;
    },
    async close() {
      for (const near of open.keys()) near.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
