/** Each concierge's own settings: alerts and keyboard shortcuts. */
import { type Signal, useSignal } from "@preact/signals";
import { useDesk } from "./context.ts";
import { keyless } from "./state/push.ts";
import { WORDS } from "./words.ts";

export function Settings() {
  const { desk, preferences, signOut } = useDesk();
  const { muted, again, waiting, questions, notify, letters } = preferences;
  const permission = useSignal("Notification" in globalThis ? Notification.permission : "denied");
  const { settings } = WORDS;
  return (
    <div id="settings" class="settings" popover="auto" role="dialog" aria-labelledby="settings-title">
      <h2 id="settings-title">{settings.title}</h2>
      <p class="faint">{desk.me.name}</p>
      <Choice of={muted} not label={settings.sound} />
      <Choice of={again} label={settings.again} />
      {desk.hasLobby && <Choice of={waiting} label={settings.alsoWaiting} />}
      {desk.hasLobby && <Choice of={questions} label={settings.alsoQuestions} />}
      {permission.value === "granted" && <Choice of={notify} label={settings.show} />}
      {permission.value === "granted" && notify.value && keyless.value && <p class="faint">{settings.pushOff}</p>}
      {permission.value === "default" && (
        <button
          type="button"
          class="button"
          onClick={async () => {
            permission.value = await Notification.requestPermission();
          }}
        >
          {settings.notify}
        </button>
      )}
      {permission.value === "denied" && <p class="faint">{settings.notifyOff}</p>}
      <Choice of={letters} label={settings.keys} hint={settings.keysHint} />
      <button type="button" class="button quiet" onClick={signOut}>
        {WORDS.signIn.signOut}
      </button>
    </div>
  );
}

interface ChoiceProps {
  of: Signal<boolean>;
  label: string;
  hint?: string;
  /** Inverted: checked while the value is false. */
  not?: boolean;
}

function Choice({ of, label, hint, not = false }: ChoiceProps) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={of.value !== not}
        onChange={(e) => {
          of.value = e.currentTarget.checked !== not;
        }}
      />
      <span>
        {label}
        {hint && <small class="faint">{hint}</small>}
      </span>
    </label>
  );
}
