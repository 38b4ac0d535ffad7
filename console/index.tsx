/** Starts the console: takes the one-time token out of the address, then renders. */
import { render } from "preact";
import { App } from "./app.tsx";
import { site } from "./site.ts";
import { startClock } from "./state/clock.ts";
import { linkOf, Session } from "./state/session.ts";

document.documentElement.style.setProperty("--accent", site.accent);
startClock();

const session = new Session();

function start(): void {
  const link = linkOf(location.hash);
  // The token works once and must not stay in the browser's history.
  if (link !== null) history.replaceState(null, "", location.pathname);
  void session.start(link);
}

start();
// Opening a link in a tab that already shows the console only changes the hash.
addEventListener("hashchange", () => {
  if (linkOf(location.hash) !== null) start();
});

const root = document.getElementById("app");
if (root) render(<App session={session} />, root);
