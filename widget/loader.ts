/**
 * The one script that a page includes: shows the launcher and fetches the panel when somebody is about to open it.
 *
 * `window.baton` offers open, close, toggle, send(text) and on(event, listener). Calls before the panel has loaded are
 * queued. A page that cannot wait for this script either may queue calls itself:
 * `(window.baton ||= []).push(["open"])`.
 */
import { load } from "./module.ts";
import type { GreetModule, Panel, PanelModule, Shell } from "./shell.ts";

type Method = keyof Panel;
type Call = readonly [Method, ...unknown[]];

declare global {
  interface Window {
    baton?: unknown;
  }
}

const STYLE = `.launcher{all:unset;box-sizing:border-box;position:fixed;inset-inline-end:var(--baton-x,20px);bottom:var(--baton-y,20px);z-index:2147483000;width:56px;height:56px;border-radius:50%;display:grid;place-items:center;background:var(--baton-accent,${SITE.accent});color:#fff;font:600 12px/20px system-ui;cursor:pointer;box-shadow:0 4px 20px #0005}
.launcher:is(:hover,:focus-visible){outline:3px solid;outline-offset:-6px}
.launcher svg{width:26px;fill:none;stroke:currentColor;stroke-width:2;stroke-linejoin:round}
.launcher span{position:absolute;top:-4px;inset-inline-end:-4px;min-width:20px;border-radius:10px;background:#c62828;text-align:center}
.launcher[aria-busy]{opacity:.6;cursor:progress}
@media(forced-colors:active){.launcher{border:2px solid}}
@media print{.launcher{display:none}}`;

/** Said where no language can be fetched. */
const FAILED = "Chat: could not be loaded. Try again.";

const script = document.currentScript as HTMLScriptElement | null;
const early = window.baton;

// A second copy of the script, or a page that swaps its body and runs it again, must not make a second launcher.
if (!document.querySelector("baton-chat")) start(new URL(script?.src || location.href).origin);

function start(gateway: string): void {
  const host = document.createElement("baton-chat");
  // Some pages style everything (`* { display: none !important }`): only an inline `!important` style outranks that.
  host.style.setProperty("all", "initial", "important");
  const root = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [sheet];

  const launcher = document.createElement("button");
  const badge = document.createElement("span");
  launcher.type = "button";
  launcher.className = "launcher";
  launcher.part.add("launcher");
  launcher.ariaLabel = "Chat";
  launcher.ariaHasPopup = "dialog";
  launcher.ariaExpanded = "false";
  const make = (tag: string) => document.createElementNS("http://www.w3.org/2000/svg", tag);
  const icon = make("svg");
  const path = make("path");
  icon.setAttribute("viewBox", "0 0 24 24");
  icon.ariaHidden = "true";
  path.setAttribute("d", "M4 5h16v11h-8l-5 4v-4H4z");
  icon.append(path);
  launcher.append(icon, badge);
  root.append(launcher);
  // Large print by `zoom` would make the panel higher than the window.
  const unzoom = () =>
    host.style.setProperty("zoom", `${1 / (document.documentElement.currentCSSZoom || 1)}`, "important");
  const shell: Shell = { host, root, launcher, badge, gateway, unzoom };
  // Not into the body: pages replace it, and a transform on it would move what is fixed. Frameworks that draw the whole
  // document take out what they do not know, or make another root; a page that insists has its way.
  let returns = 9;
  const stay = () => {
    if (host.isConnected || !document.documentElement || !returns--) return;
    document.documentElement.append(host);
    watch.observe(document.documentElement, { childList: true });
    shell.back?.();
  };
  const watch = new MutationObserver(stay);
  watch.observe(document, { childList: true });
  stay();
  unzoom();

  const address = `${gateway}/widget/panel.js`;
  let panel: Promise<Panel | undefined> | undefined;
  const wanted = () => {
    panel ??= load<PanelModule>(address)
      .then((module) => module.mount(shell))
      .catch(() => {
        // After a failed fetch the next click tries again.
        panel = undefined;
        return panel;
      });
    return panel;
  };
  const call = (method: Method, ...args: unknown[]): void => {
    void wanted().then((it) => (it?.[method] as ((...args: unknown[]) => void) | undefined)?.(...args));
  };
  /** A click is answered at once, and when nothing comes of it the launcher says so. */
  const clicked = async () => {
    launcher.ariaBusy = "true";
    const it = await wanted();
    launcher.ariaBusy = null;
    launcher.title = "";
    if (it) return it.toggle();
    badge.textContent = "!";
    launcher.ariaLabel = launcher.title = FAILED;
  };

  const push = (...calls: Call[]): void => {
    for (const each of calls) call(...each);
  };

  launcher.onclick = clicked;
  launcher.onpointerenter = launcher.onfocus = () => void wanted();

  window.baton = {
    open: () => call("open", true),
    close: () => call("close"),
    toggle: () => call("toggle"),
    send: (text: string) => call("send", text),
    on(event: string, heard: (detail: unknown) => void) {
      const listener = (e: Event) => heard((e as CustomEvent).detail);
      host.addEventListener(event, listener);
      return () => host.removeEventListener(event, listener);
    },
    push,
  };
  if (Array.isArray(early)) push(...(early as Call[]));

  const idle = window.requestIdleCallback ?? setTimeout;
  const whenIdle = () =>
    idle(() => {
      // The panel was open on this tab's previous page, so it opens here too, but the focus stays on the page.
      unzoom();
      if (wasOpen()) return call("open", false);
      if (SITE.greets)
        void load<GreetModule>(`${gateway}/widget/greet.js`).then(
          (it) => it.greet(shell, () => call("open", true)),
          () => {},
        );
      // Whoever has written here before sees on the launcher what was answered since.
      if (returning(gateway)) return void wanted();
      if ((navigator as { connection?: { saveData?: boolean } }).connection?.saveData) return;
      const link = document.createElement("link");
      link.rel = "modulepreload";
      link.href = address;
      root.append(link);
    });
  if (document.readyState === "complete") whenIdle();
  else addEventListener("load", whenIdle);
}

/** Storage that is blocked has nothing. */
function stored(read: () => string | null): string | null {
  try {
    return read();
  } catch {
    return null;
  }
}

const wasOpen = (): boolean =>
  stored(() => sessionStorage.getItem("baton.open")) === "1" && Math.min(innerWidth, innerHeight) > 480;

const returning = (gateway: string): boolean =>
  stored(() => localStorage.getItem(`baton.${new URL(gateway).host}`)) !== null;
