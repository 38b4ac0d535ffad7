/** Who else is on duty, and with which visitors. */
import { useDesk } from "../context.ts";
import { AVAILABILITY } from "../labels.ts";
import { visitorName } from "../names.ts";
import type { Desk } from "../state/desk.ts";
import { WORDS } from "../words.ts";

export function Colleagues() {
  const { desk } = useDesk();
  const others = desk.lobby.people.value.filter(({ id, here }) => id !== desk.me.id && here);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section class="colleagues" aria-labelledby="on-duty" tabIndex={0}>
      <h2 id="on-duty">
        {WORDS.lobby.onDuty} <span class="count">{others.length}</span>
      </h2>
      {others.length === 0 ? (
        <p class="empty">{WORDS.lobby.alone}</p>
      ) : (
        <ul>
          {others.map(({ id, name, state, conversations, capacity }) => (
            <li key={id}>
              <span class="dot" data-state={conversations.length > 0 ? "with" : state} aria-hidden="true" />
              <span class="colleague">{name}</span>
              <span class="faint">{withWhom(desk, conversations) ?? AVAILABILITY[state]}</span>
              {capacity > 1 && <span class="load faint">{WORDS.lobby.load(conversations.length, capacity)}</span>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function withWhom(desk: Desk, conversations: readonly string[]): string | null {
  const newest = conversations.at(-1);
  if (newest === undefined) return null;
  return WORDS.lobby.with(visitorName(desk.lobby.card(newest), newest), conversations.length - 1);
}
