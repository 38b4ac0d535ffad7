/** Starts the console: takes the one-time link out of the address, then draws. */
import { render } from "preact";
import { App } from "./app";
import { site } from "./site";
import { startClock } from "./state/clock";
import { preferences, safeStorage } from "./state/preferences";
import { Session, tokenOf } from "./state/session";

const token = tokenOf(location.hash);
// The token works once and must not stay in the history.
if (token !== null) history.replaceState(null, "", location.pathname);

document.documentElement.style.setProperty("--accent", site.accent);
startClock();

const session = new Session();
void session.start(token);

const root = document.getElementById("app");
if (root) render(<App session={session} preferences={preferences(safeStorage())} />, root);
