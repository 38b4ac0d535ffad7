/** The top of the page: whose console it is, whether it is connected, my state, and the settings. */
import { useSignal } from "@preact/signals";
import { COMMANDS, invoke } from "./commands";
import { useDesk } from "./context";
import { Duty } from "./lobby/duty";
import { Icon } from "./parts/icon";
import { shortcut } from "./parts/keys";
import { site } from "./site";
import { WORDS } from "./words";

export function Bar() {
  const { desk, preferences } = useDesk();
  const muted = preferences.muted.value;
  return (
    <header class="bar">
      <p class="brand">
        <span class="mark" aria-hidden="true" />
        <b>{site.name}</b>
      </p>
      <Connection />
      <Duty />
      <button
        type="button"
        class="button quiet icon-only"
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

function Settings() {
  const { desk, preferences, signOut } = useDesk();
  const { muted, letters } = preferences;
  const permission = useSignal("Notification" in globalThis ? Notification.permission : "denied");
  return (
    <div id="settings" class="settings" popover="auto" role="dialog" aria-labelledby="settings-title">
      <h2 id="settings-title">{WORDS.settings.title}</h2>
      <p class="faint">{desk.me.name}</p>
      <label class="choice">
        <input
          type="checkbox"
          checked={!muted.value}
          onChange={(e) => {
            muted.value = !e.currentTarget.checked;
          }}
        />
        <span>{WORDS.settings.sound}</span>
      </label>
      <label class="choice">
        <input
          type="checkbox"
          checked={letters.value}
          onChange={(e) => {
            letters.value = e.currentTarget.checked;
          }}
        />
        <span>
          {WORDS.settings.keys}
          <small class="faint">{WORDS.settings.keysHint}</small>
        </span>
      </label>
      {permission.value === "default" ? (
        <button
          type="button"
          class="button"
          onClick={async () => {
            permission.value = await Notification.requestPermission();
          }}
        >
          {WORDS.settings.notify}
        </button>
      ) : (
        <p class="faint">{permission.value === "granted" ? WORDS.settings.notifyOn : WORDS.settings.notifyOff}</p>
      )}
      <button type="button" class="button quiet" onClick={signOut}>
        {WORDS.signIn.signOut}
      </button>
    </div>
  );
}
