/** The deliveries, newest first: the status of each, and a button to send it again. */
import { momentOf } from "../times.ts";
import type { Delivery } from "./loaded.ts";
import { FAULT, STATE, WORDS } from "./words.ts";

interface LogProps {
  deliveries: readonly Delivery[];
  again(delivery: Delivery): void;
}

export function Log({ deliveries, again }: LogProps) {
  const { head } = WORDS;
  return (
    <section aria-labelledby="log">
      <h2 id="log">{WORDS.log}</h2>
      {deliveries.length === 0 ? (
        <p>{WORDS.none}</p>
      ) : (
        <div class="wide">
          <table class="log">
            <thead>
              <tr>
                {Object.values(head).map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {deliveries.map((delivery) => (
                <Row key={delivery.id} delivery={delivery} again={() => again(delivery)} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function Row({ delivery, again }: { delivery: Delivery; again(): void }) {
  const { made, type, receiver, state, conversation, why } = delivery;
  const { head } = WORDS;
  return (
    <tr data-state={state}>
      <th scope="row" data-head={head.made}>
        <time dateTime={new Date(made).toISOString()}>{momentOf(made)}</time>
      </th>
      <td data-head={head.type}>{type}</td>
      <td data-head={head.receiver}>{receiver}</td>
      <td data-head={head.state}>
        <span class="state">{STATE[state]}</span> <small>{details(delivery)}</small>
      </td>
      <td data-head={head.room}>
        <a href={`../#room=${conversation}`}>{WORDS.open}</a>
      </td>
      <td data-head={head.act}>
        <button
          type="button"
          disabled={why === "too-large"}
          aria-label={WORDS.redeliverOf(type, momentOf(made))}
          onClick={again}
        >
          {WORDS.redeliver}
        </button>
      </td>
    </tr>
  );
}

/** The number of attempts, what went wrong, and when the next attempt is. */
function details({ attempts, status, why, next, state }: Delivery): string {
  return [
    attempts > 0 && WORDS.attempts(attempts),
    status !== null && WORDS.status(status),
    why !== null && FAULT[why],
    state === "pending" && attempts > 0 && next !== null && WORDS.next(momentOf(next)),
  ]
    .filter((part) => part !== false)
    .join(" · ");
}
