/** Starts the console: takes the one-time link out of the address, then draws. */
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
  // The token works once and must not stay in the history.
  if (link !== null) history.replaceState(null, "", location.pathname);
  void session.start(link);
}

start();
// A link that is opened in a tab which shows the console already changes the address only.
addEventListener("hashchange", () => {
  if (linkOf(location.hash) !== null) start();
});

const root = document.getElementById("app");
if (root) render(<App session={session} />, root);
