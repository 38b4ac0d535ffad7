/** The list of all keyboard shortcuts. */
import { COMMANDS, type CommandId, isFor } from "./commands/commands.ts";
import { Keys } from "./commands/keys.tsx";
import { useDesk } from "./context.ts";
import { Modal } from "./parts/modal.tsx";
import { WORDS } from "./words.ts";

const IDS = Object.keys(COMMANDS) as CommandId[];

export function KeySheet() {
  const { desk, preferences } = useDesk();
  return (
    <Modal
      title={WORDS.keys.title}
      done={() => {
        desk.sheet.value = null;
      }}
    >
      {!preferences.letters.value && <p class="faint">{WORDS.keys.off}</p>}
      <dl class="key-sheet" tabIndex={0}>
        {IDS.filter((id) => isFor(desk, id)).map((id) => (
          <div key={id}>
            <dt>
              <Keys of={id} />
              <span class="unseen">{COMMANDS[id].shown.join(" ")}</span>
            </dt>
            <dd>{COMMANDS[id].words}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
