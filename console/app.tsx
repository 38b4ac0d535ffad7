/** The page: the gate for whoever is not signed in, else the desk. */
import { useComputed, useSignalEffect } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import { startAlerts } from "./alerts";
import { Announcer } from "./announcer";
import { Bar } from "./bar";
import { Around, useDesk } from "./context";
import { KeySheet } from "./key-sheet";
import { listenToKeys } from "./keys";
import { LobbyPane } from "./lobby/lobby";
import { CommandButton } from "./parts/command-button";
import { RoomPane } from "./room/room";
import { Close, HandBack, Release } from "./room/sheets";
import { followAddress } from "./route";
import { SignIn } from "./sign-in";
import { Desk, type Sheet } from "./state/desk";
import type { Preferences } from "./state/preferences";
import type { Me, Session } from "./state/session";
import { Tellings } from "./telling";
import { WORDS } from "./words";

export function App({ session, preferences }: { session: Session; preferences: Preferences }) {
  const state = session.state.value;
  if (state.stage !== "in") return <SignIn state={state} session={session} />;
  return <SignedIn key={state.me.id} me={state.me} session={session} preferences={preferences} />;
}

function SignedIn({ me, session, preferences }: { me: Me; session: Session; preferences: Preferences }) {
  const around = useMemo(
    () => ({
      desk: new Desk(me, () => void session.check()),
      preferences,
      signOut: () => void session.signOut(),
    }),
    [me.id],
  );
  const { desk } = around;
  useEffect(() => {
    const stops = [followAddress(desk), listenToKeys(desk, preferences), startAlerts(desk, preferences)];
    return () => {
      for (const stop of stops) stop();
      desk.close();
    };
  }, [desk]);
  return (
    <Around.Provider value={around}>
      <Panes />
    </Around.Provider>
  );
}

function Panes() {
  const { desk } = useDesk();
  const room = desk.room.value;
  return (
    <div class="desk" data-pane={room ? "room" : "lobby"}>
      <Bar />
      <main class="panes">
        <LobbyPane />
        <div class="room">{room ? <RoomPane key={room.id} room={room} /> : <Nothing />}</div>
      </main>
      <Tellings />
      <Announcer />
      <Sheets />
    </div>
  );
}

function Sheets() {
  const { desk } = useDesk();
  // A room that leaves the screen takes its question with it.
  useSignalEffect(() => {
    const sheet = desk.sheet.value;
    if (sheet !== null && sheet !== "keys" && desk.room.value === null) desk.sheet.value = null;
  });
  const sheet = desk.sheet.value;
  return sheet === null ? null : SHEETS[sheet]();
}

const SHEETS: Record<Sheet, () => preact.JSX.Element> = {
  handBack: () => <HandBack />,
  release: () => <Release />,
  close: () => <Close />,
  keys: () => <KeySheet />,
};

/** The middle pane while no room is open. */
function Nothing() {
  const { desk } = useDesk();
  const waiting = useComputed(() => desk.lobby.lists.value.waiting.length).value;
  return (
    <div class="nothing">
      <span class="mark" aria-hidden="true" />
      <h2>{WORDS.room.none}</h2>
      <p>{waiting > 0 ? WORDS.room.noneWaiting(waiting) : WORDS.room.noneCalm}</p>
      <p>
        <CommandButton of="keys" label={WORDS.keys.title} />
      </p>
    </div>
  );
}
