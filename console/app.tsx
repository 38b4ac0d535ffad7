/** The page: the gate for whoever is not signed in, else the desk. */
import { useComputed, useSignalEffect } from "@preact/signals";
import { useLayoutEffect, useMemo } from "preact/hooks";
import { startAlerts } from "./alerts";
import { Announcer } from "./announcer";
import { Bar } from "./bar";
import { Around, useDesk } from "./context";
import { KeySheet } from "./key-sheet";
import { listenToKeys } from "./keys";
import { LobbyPane } from "./lobby/lobby";
import { Palette } from "./palette/palette";
import { CommandButton } from "./parts/command-button";
import { Close } from "./room/close";
import { Erase, Erased } from "./room/rights";
import { RoomPane } from "./room/room";
import { HandBack, Release } from "./room/sheets";
import { Transfer } from "./room/transfer";
import { followAddress } from "./route";
import { SignIn } from "./sign-in";
import { ABOUT_ROOM, Desk, type Sheet } from "./state/desk";
import { preferences as preferencesOf, safeStorage } from "./state/preferences";
import { startPush, unsubscribe } from "./state/push";
import type { Me, Session } from "./state/session";
import { Tellings } from "./telling";
import { WORDS } from "./words";

export function App({ session }: { session: Session }) {
  const state = session.state.value;
  if (state.stage !== "in") return <SignIn state={state} session={session} />;
  return <SignedIn key={state.me.id} me={state.me} session={session} />;
}

function SignedIn({ me, session }: { me: Me; session: Session }) {
  const around = useMemo(() => {
    const desk = new Desk(me, () => void session.check());
    return {
      desk,
      preferences: preferencesOf(safeStorage(), me.id),
      signOut: () => {
        desk.drafts.end();
        // While the session is still good: the gateway must hear who leaves.
        void unsubscribe()
          .catch(() => {})
          .then(() => session.signOut());
      },
    };
  }, [me.id]);
  const { desk, preferences } = around;
  // Before anybody sees the page: from then on they press keys.
  useLayoutEffect(() => {
    const stops = [
      followAddress(desk),
      listenToKeys(desk, preferences),
      startAlerts(desk, preferences),
      // Nobody calls a guest: they know their one room.
      desk.hasLobby ? startPush(preferences) : () => {},
    ];
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
    <div class="desk" data-pane={!desk.hasLobby ? "guest" : room ? "room" : "lobby"}>
      <Bar />
      <main class="panes">
        {desk.hasLobby && <LobbyPane />}
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
    if (sheet !== null && ABOUT_ROOM.includes(sheet) && desk.room.value === null) desk.sheet.value = null;
  });
  const sheet = desk.sheet.value;
  return sheet === null ? null : SHEETS[sheet]();
}

const SHEETS: Record<Sheet, () => preact.JSX.Element> = {
  handBack: () => <HandBack />,
  release: () => <Release />,
  transfer: () => <Transfer />,
  close: () => <Close />,
  erase: () => <Erase />,
  receipt: () => <Erased />,
  palette: () => <Palette />,
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
