/** The page for people who are not signed in: how to sign in. */
import { useSignal } from "@preact/signals";
import { LIMITS } from "../protocol/limits.ts";
import { site } from "./site.ts";
import type { Session, SessionState } from "./state/session.ts";
import { WORDS } from "./words.ts";

export function SignIn({ state, session }: { state: Exclude<SessionState, { stage: "in" }>; session: Session }) {
  const { signIn } = WORDS;
  if (state.stage === "naming") return <Naming state={state} session={session} />;
  if (state.stage !== "out") {
    return (
      <main class="gate">
        <p role="status" class="gate-wait">
          <span class="mark" aria-hidden="true" /> {state.stage === "checking" ? signIn.checking : signIn.offline}
        </p>
      </main>
    );
  }
  return (
    <main class="gate">
      <div class="gate-card">
        <p class="brand">
          <span class="mark" aria-hidden="true" /> <b>{site.name}</b>
        </p>
        <h1>{signIn.title}</h1>
        {state.why === "used" && (
          <p class="gate-used" role="alert">
            {signIn.used}
          </p>
        )}
        <p>{signIn.lead}</p>
        <h2>{signIn.local}</h2>
        <p>{signIn.localHow}</p>
        <pre>{signIn.localStart}</pre>
        <p>{signIn.localAgain}</p>
        <pre>{signIn.localLink}</pre>
        <h2>{signIn.production}</h2>
        <p>{signIn.productionHow}</p>
        <button type="button" class="button primary" onClick={() => void session.check()}>
          {signIn.retry}
        </button>
      </div>
    </main>
  );
}

interface NamingProps {
  state: Extract<SessionState, { stage: "naming" }>;
  session: Session;
}

/** Asks a guest for the name that visitors see, before the link is used. */
function Naming({ state, session }: NamingProps) {
  const name = useSignal(state.name);
  const { guest } = WORDS;
  return (
    <main class="gate">
      <form
        class="gate-card"
        onSubmit={(e) => {
          e.preventDefault();
          const given = name.peek().trim();
          if (given !== "") void session.join(state.token, given);
        }}
      >
        <p class="brand">
          <span class="mark" aria-hidden="true" /> <b>{site.name}</b>
        </p>
        <h1>{guest.title}</h1>
        <p>{guest.lead}</p>
        <label class="modal-label" for="guest-name">
          {guest.label}
        </label>
        <input
          id="guest-name"
          type="text"
          required
          maxLength={LIMITS.name}
          autoComplete="name"
          value={name.value}
          onInput={(e) => {
            name.value = e.currentTarget.value;
          }}
        />
        <button type="submit" class="button primary">
          {guest.go}
        </button>
      </form>
    </main>
  );
}
