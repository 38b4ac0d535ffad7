/** The list of all keyboard shortcuts. */
import { COMMANDS, type CommandId, isFor } from "./commands";
import { useDesk } from "./context";
import { Keys } from "./parts/keys";
import { Modal } from "./parts/modal";
import { WORDS } from "./words";

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
