/** The top bar: the site's name, the connection, my status, and the settings. */
import { COMMANDS, invoke } from "./commands/commands.ts";
import { shortcut } from "./commands/keys.tsx";
import { useDesk } from "./context.ts";
import { Duty } from "./lobby/duty.tsx";
import { Icon } from "./parts/icon.tsx";
import { Settings } from "./settings.tsx";
import { site } from "./site.ts";
import { WORDS } from "./words.ts";

export function Bar() {
  const { desk, preferences } = useDesk();
  const muted = preferences.muted.value;
  return (
    <header class="bar">
      <p class="brand">
        <span class="mark" aria-hidden="true" />
        <b>{site.name}</b>
      </p>
      {desk.hasLobby && <Connection />}
      {desk.hasLobby && <Duty />}
      <button
        type="button"
        class="button quiet icon-only mute-button"
        aria-pressed={muted}
        aria-label={WORDS.settings.muted}
        aria-keyshortcuts={preferences.letters.value ? shortcut("mute") : undefined}
        title={COMMANDS.mute.words}
        onClick={() => invoke("mute", desk, preferences)}
      >
        <Icon name={muted ? "muted" : "sound"} />
      </button>
      <button
        type="button"
        class="button quiet icon-only"
        aria-label={WORDS.palette.title}
        aria-keyshortcuts={shortcut("palette")}
        title={WORDS.palette.title}
        onClick={() => invoke("palette", desk, preferences)}
      >
        <Icon name="find" />
      </button>
      <button
        type="button"
        class="button quiet icon-only keys-button"
        aria-label={WORDS.keys.title}
        title={WORDS.keys.title}
        onClick={() => invoke("keys", desk, preferences)}
      >
        ?
      </button>
      <button
        type="button"
        class="button quiet icon-only"
        aria-label={WORDS.settings.title}
        title={WORDS.settings.title}
        popovertarget="settings"
      >
        <Icon name="settings" />
      </button>
      <Settings />
    </header>
  );
}

function Connection() {
  const { desk } = useDesk();
  const { status, stopped } = desk.line.value;
  const { line } = WORDS;
  const words =
    status === "open"
      ? line.open
      : stopped === "version"
        ? line.reload
        : stopped !== null
          ? line.stopped
          : status === "connecting"
            ? line.connecting
            : line.lost;
  return (
    <p class="connection" data-status={status}>
      <span class={status === "open" ? "dot on" : "dot"} aria-hidden="true" />
      <span role="status">{words}</span>
    </p>
  );
}
