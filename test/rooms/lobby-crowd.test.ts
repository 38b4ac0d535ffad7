/**
 * Claims in a crowd, in a file and so in a lobby of its own: a thousand held rooms repeat their cards for as long as the
 * file runs, which slows everything after it.
 */
import { expect, test } from "vitest";
import { bindings } from "./client.ts";
import { use } from "./scene.ts";

const CLAIM = { site: { mode: "claim" as const } };
const lobby = () => bindings.LOBBY.getByName("lobby");

test("[L3] 1,000 pairs of claims at once: one winner each, the loser told who", async () => {
  using _claim = use(CLAIM);
  const ids = Array.from({ length: 1_000 }, () => bindings.CONVERSATION.newUniqueId().toString());
  const at = Date.now();
  for (const conversation of ids) {
    await lobby().put({
      conversation,
      stage: "waiting",
      since: at,
      seq: 1,
      until: at + 600_000,
      front: false,
      urgent: false,
      reason: "asked",
      evidence: null,
      headline: "",
      name: null,
      concierge: null,
      passed: [],
      silent: null,
      here: true,
      missed: false,
      lang: null,
      question: null,
      transfer: null,
    });
  }
  const results = await Promise.all(
    ids.map((conversation, i) =>
      Promise.all(["a", "b"].map((side) => lobby().claim(conversation, { id: `${side}${i}`, name: `${side}${i}` }))),
    ),
  );
  for (const [i, pair] of results.entries()) {
    const winners = pair.flatMap((result, side) => (result.ok ? ["ab".charAt(side)] : []));
    // The rooms behind these cards are empty and open, so the join itself succeeds.
    expect(winners, `pair ${i}`).toHaveLength(1);
    const loser = pair.find((result) => !result.ok);
    expect(loser).toMatchObject({ ok: false, why: "taken", by: `${winners[0]}${i}` });
  }
}, 180_000);
