/** The status line: shows what just happened, announces it to screen readers, and disappears. */
import { useComputed } from "@preact/signals";
import { barWords } from "./commands/command-button.tsx";
import { useDesk } from "./context.ts";
import { WORDS as INBOX } from "./inbox/words.ts";
import { reasonOf, refused } from "./labels.ts";
import { visitorName } from "./names.ts";
import { now } from "./state/clock.ts";
import type { Desk, Telling } from "./state/desk.ts";
import { WORDS } from "./words.ts";

const SHOWN = 5_000;

export function Tellings() {
  const { desk } = useDesk();
  const shown = useComputed(() => {
    const told = desk.told.value;
    return told !== null && now.value - told.at < SHOWN ? told : null;
  }).value;
  return (
    <div class="tellings" role="status">
      {shown && (
        <p key={shown.at} class="telling" data-what={shown.what}>
          {tellingWords(shown, desk)}
        </p>
      )}
    </div>
  );
}

function tellingWords(telling: Telling, desk: Desk): string {
  switch (telling.what) {
    case "refused":
      return refused(telling.why, telling.by, telling.re);
    case "barred":
      return `${barWords(telling.bar)}.`;
    case "unerased":
      return WORDS.rights.failed[telling.why];
    case "followed":
      return INBOX.changed(telling.count);
    case "unfollowed":
      return INBOX.refused(telling.count);
    case "muted":
      return telling.on ? WORDS.alert.muted : WORDS.alert.unmuted;
    case "answered":
      return WORDS.questions.answered;
    case "suggesting":
      return WORDS.compose.suggesting;
    case "marked":
      return WORDS.marks.stored;
    case "unconnected":
      return WORDS.line.lost;
    case "assigned": {
      const card = desk.lobby.card(telling.conversation);
      const words = WORDS.alert.assigned(visitorName(card, telling.conversation));
      return card?.reason ? `${words}. ${reasonOf(card.reason)}.` : `${words}.`;
    }
    case "lost": {
      const card = desk.lobby.card(telling.conversation);
      return WORDS.alert.lost(visitorName(card, telling.conversation), card?.concierge?.name);
    }
    default:
      return telling satisfies never;
  }
}
