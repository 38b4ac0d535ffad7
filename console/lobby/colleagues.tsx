/** Who else is on duty, and whom they are with. */
import { useDesk } from "../context";
import { visitorName } from "../names";
import { AVAILABILITY, WORDS } from "../words";

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
          {others.map(({ id, name, state, conversation }) => (
            <li key={id}>
              <span class="dot" data-state={conversation ? "with" : state} aria-hidden="true" />
              <span class="colleague">{name}</span>
              <span class="faint">
                {conversation
                  ? WORDS.lobby.with(visitorName(desk.lobby.card(conversation), conversation))
                  : AVAILABILITY[state]}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
