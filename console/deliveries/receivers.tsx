/** Each address in the site's settings, and its status. */
import { momentOf } from "../times.ts";
import type { Endpoint } from "./loaded.ts";
import { ENDPOINT, WORDS } from "./words.ts";

export function Receivers({ endpoints }: { endpoints: readonly Endpoint[] }) {
  return (
    <section aria-labelledby="receivers">
      <h2 id="receivers">{WORDS.endpoints}</h2>
      {endpoints.length === 0 && <p>{WORDS.noEndpoints}</p>}
      <ul class="receivers">
        {endpoints.map(({ receiver, events, state, pending, tried }) => (
          <li key={receiver} class="card" data-state={state}>
            <b>{receiver}</b>
            <span class="state">{ENDPOINT[state]}</span>
            <p>{WORDS.events(events.join(", "))}</p>
            <p>
              {WORDS.pending(pending)}
              {tried !== null && `, ${WORDS.tried(momentOf(tried))}`}
            </p>
            {state === "gone" && <p>{WORDS.wakes}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
