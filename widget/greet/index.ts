/** Says something to a visitor who has not opened the chat, where the site has a greeting for this moment. */
import type { Greeting } from "../../protocol/greeting.ts";
import { closest } from "../../protocol/language-tag.ts";
import { button, CROSS, el, iconButton, styleSheet } from "../panel/dom.ts";
import { adoptScheme } from "../scheme.ts";
import type { Shell } from "../shell.ts";
import { learn, say, wanted } from "../words/say.ts";
import { coversForm, isBusy } from "./forms.ts";
import { memory } from "./memory.ts";
import { STYLE } from "./style.ts";
import { due } from "./when.ts";

const SECOND = 1_000;

export function greet(shell: Shell, open: () => void): void {
  const { host, root, launcher, gateway } = shell;
  const kept = memory(new URL(gateway).host);
  const listening = new AbortController();
  const { signal } = listening;
  let path = location.pathname;
  let seconds = 0;
  let seen = 0;
  let showing: { element: HTMLElement; rule: Greeting } | undefined;

  // A live region is there before what it says.
  const place = el("div", "greeting-place", { role: "status" });
  root.adoptedStyleSheets.push(styleSheet(STYLE));
  root.append(place);

  const stop = () => {
    // Who closes it by keys goes on from the launcher.
    if (place.contains(root.activeElement)) launcher.focus();
    clearInterval(clock);
    listening.abort();
    place.remove();
  };
  const end = () => {
    kept.end();
    stop();
  };

  const visit = () => {
    const { scrollY, innerHeight } = window;
    seen = Math.max(seen, (100 * (scrollY + innerHeight)) / document.documentElement.scrollHeight);
    return { path, seconds, seen, returning: kept.returning };
  };

  /** Out of the way of forms, and back when they are out of its way. */
  const giveWay = () => {
    if (showing) place.toggleAttribute("data-away", isBusy() || coversForm(showing.element.getBoundingClientRect()));
  };

  async function show(rule: Greeting): Promise<void> {
    await learn(`${gateway}/widget/words/`);
    if (signal.aborted || showing || path !== location.pathname) return;
    const text = rule.languages[closest(wanted(), Object.keys(rule.languages)) ?? ""] ?? rule.text;
    const accept = button("greeting-text", text, () => {
      shell.greeting = text;
      open();
    });
    accept.dir = "auto";
    accept.ariaHasPopup = "dialog";
    const element = el("div", "greeting", {}, accept, iconButton("greeting-close", say(W.close), CROSS, end));
    adoptScheme(element);
    showing = { element, rule };
    place.toggleAttribute("data-away", true);
    place.replaceChildren(element);
    giveWay();
    if (place.hasAttribute("data-away")) {
      // It was not seen, so it may come later.
      place.replaceChildren();
      showing = undefined;
    } else kept.show(rule.text);
  }

  const tick = () => {
    if (document.hidden) return;
    if (path !== location.pathname) {
      path = location.pathname;
      seconds = seen = 0;
    }
    seconds++;
    const now = visit();
    // A page that changes its address takes the greeting for the old one along.
    if (showing) return due(showing.rule, { ...now, seconds: 3_600, seen: 100 }) ? giveWay() : stop();
    if (kept.rests()) return stop();
    const rule = SITE.greetings.find((each) => due(each, now) && !kept.was(each.text));
    if (rule && !isBusy()) void show(rule);
  };
  const clock = setInterval(tick, SECOND);
  const scrolled = () => {
    visit();
    giveWay();
  };
  addEventListener("scroll", scrolled, { passive: true, signal });
  addEventListener("resize", giveWay, { signal });
  for (const type of ["focusin", "focusout"]) addEventListener(type, giveWay, { signal });
  place.addEventListener("keydown", (e) => e.key === "Escape" && end(), { signal });
  host.addEventListener("open", end, { signal });
  if (host.hasAttribute("open") || kept.rests()) stop();
}
