/** The page: the sign-in page, or the desk of whoever is signed in. */
import { useComputed, useSignalEffect } from "@preact/signals";
import { useLayoutEffect, useMemo } from "preact/hooks";
import { startAlerts } from "./alerts.ts";
import { Announcer } from "./announcer.tsx";
import { Bar } from "./bar.tsx";
import { CommandButton } from "./commands/command-button.tsx";
import { Around, useDesk } from "./context.ts";
import { followInbox } from "./inbox/follow.ts";
import { InboxPane } from "./inbox/pane.tsx";
import { Assign, SetOutcome, Settle, Snooze } from "./inbox/sheets.tsx";
import { KeySheet } from "./key-sheet.tsx";
import { listenToKeys } from "./keys.ts";
import { LobbyPane } from "./lobby/lobby.tsx";
import { Palette } from "./palette/palette.tsx";
import { Erase, Erased } from "./parts/rights.tsx";
import { Close } from "./room/close.tsx";
import { RoomPane } from "./room/room.tsx";
import { HandBack, Release } from "./room/sheets.tsx";
import { Transfer } from "./room/transfer.tsx";
import { followAddress } from "./route.ts";
import { SignIn } from "./sign-in.tsx";
import { ABOUT_ROOM, Desk, type Sheet } from "./state/desk.ts";
import { preferences as preferencesOf, safeStorage } from "./state/preferences.ts";
import { startPush, unsubscribe } from "./state/push.ts";
import type { Me, Session } from "./state/session.ts";
import { Tellings } from "./telling.tsx";
import { WORDS } from "./words.ts";

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
        // While the session is still valid: the gateway must know whose push subscription ends.
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
      desk.hasLobby ? followInbox(desk) : () => {},
      // A guest has one open room and needs no push notifications.
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
    <div class="desk" data-list={desk.pane.value} data-pane={!desk.hasLobby ? "guest" : room ? "room" : "lobby"}>
      <Bar />
      <main class="panes">
        {desk.hasLobby && (desk.pane.value === "inbox" ? <InboxPane /> : <LobbyPane />)}
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
  // A dialog about a room closes when the room leaves the screen.
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
  settle: () => <Settle />,
  assign: () => <Assign />,
  snooze: () => <Snooze />,
  outcome: () => <SetOutcome />,
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
