/** What needs an answer first: transfers from colleagues, and the assistant's questions to the team. */

import { CommandButton } from "../commands/command-button.tsx";
import { useDesk } from "../context.ts";
import { visitorName } from "../names.ts";
import { Countdown } from "../parts/countdown.tsx";
import { Question } from "../parts/question.tsx";
import { WORDS } from "../words.ts";

export function Slips() {
  const { desk } = useDesk();
  const offered = desk.lobby.offered.value;
  const asking = desk.lobby.asking.value;
  if (offered.length === 0 && asking.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section class="slips" aria-label={WORDS.lobby.slips} tabIndex={0}>
      {offered.map((id) => (
        <Offer key={id} conversation={id} />
      ))}
      {asking.map((id) => (
        <Question key={id} conversation={id} />
      ))}
    </section>
  );
}

function Offer({ conversation }: { conversation: string }) {
  const { desk } = useDesk();
  const card = desk.lobby.card(conversation);
  if (!card?.transfer) return null;
  const { transfer } = WORDS;
  return (
    <div class="slip" role="alert">
      <p class="slip-head">
        <b>{transfer.asksYou(card.concierge?.name ?? "")}</b>
        <Countdown until={card.transfer.until} />
      </p>
      <p class="slip-text">
        {visitorName(card, conversation)}
        {card.transfer.note && <>: “{card.transfer.note}”</>}
      </p>
      <p class="slip-actions">
        <CommandButton of="decline" label={transfer.decline} run={() => desk.decline(conversation)} />
        <CommandButton of="accept" label={transfer.accept} tone="primary" run={() => desk.accept(conversation)} />
      </p>
    </div>
  );
}
