/** The panel: its parts, the conversation behind them, and the API for the host page. */
import { sheet } from "./style.ts";

// With the style sheet in front of the code the bundle compresses better.

import type { VisitorFrame } from "../../protocol/frames.ts";
import * as LIMITS from "../../protocol/limits/sizes.ts";
import { connectRoom, type RoomConnection, type RoomState } from "../connection/room.ts";
import { browserStore } from "../connection/store.ts";
import { browserSurroundings } from "../connection/surroundings.ts";
import { load } from "../module.ts";
import { session as openSession } from "../session.ts";
import type { Panel, Shell } from "../shell.ts";
import { languages, learn, say } from "../words/say.ts";
import { greetWith } from "../words/site.ts";
import { announcer } from "./announcer.ts";
import { banner } from "./banner.ts";
import { composer } from "./composer.ts";
import { DOTS, iconButton, styleSheet } from "./dom.ts";
import { floorBar } from "./floor-bar.ts";
import { frame } from "./frame.ts";
import { later } from "./later.ts";
import type { Texts } from "./message.ts";
import type { Talk } from "./talk.ts";
import { transcript } from "./transcript.ts";
import { seenKey, unread } from "./unread.ts";

/** What visitors do to a text: nobody else's business. */
const OWN =
  "keydown keyup keypress beforeinput input paste copy cut compositionstart compositionupdate compositionend".split(
    " ",
  );
/** The minimum time between renders: a streaming reply changes faster than anybody can read. */
const FLUSH = 40;
/** The time after which what could not be fetched is fetched again. */
const AGAIN = 5_000;

export async function mount(shell: Shell): Promise<Panel> {
  await learn(`${shell.gateway}/widget/words/`);
  const store = browserStore(() => localStorage);
  const session = openSession(shell.gateway, store);
  const draftKey = `baton.${new URL(shell.gateway).host}.draft`;
  /** The prefix of what is stored of the conversation. */
  let key = "";
  const tell = (type: string, detail?: unknown) =>
    shell.host.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  let room: RoomConnection<VisitorFrame> | null = null;
  let shown = false;
  let drawing = false;
  /** Up to where a read receipt has been sent. */
  let read = 0;
  /** Ends the wait for what other tabs have seen of this conversation. */
  let unwatch = () => {};

  const utter = (text: string, choice?: string) => {
    const page = location.origin + location.pathname;
    talk.room().say(text, { page: page.slice(0, LIMITS.url), lang: languages[0], choice });
    log.toEnd();
    tell("send", { text });
  };
  const voice = announcer();
  const talk: Talk = {
    room() {
      room ??= connect(session.known());
      return room;
    },
    speak(text, choice) {
      utter(text, choice);
      input.focus();
    },
    announce: voice.announce,
  };

  const more = iconButton("more", say(W.more), DOTS, () => forms.want((it) => it.menu()));
  const floor = floorBar(talk);
  const again = () => {
    log.again();
    if (room) draw(room.state);
  };
  const forms = later(talk, shell, { more, place: floor.place, tell }, () => {
    talk.room();
    again();
  });
  let texts: Texts | undefined;
  let coming: Promise<unknown> | undefined;
  const fetched = (wanted: boolean) => {
    if (wanted)
      coming ??= load<Texts>(`${shell.gateway}/widget/text.js`).then(
        (module) => {
          texts = module;
          shell.root.adoptedStyleSheets.push(styleSheet(module.STYLE));
          again();
        },
        // The words are there as they were written; until the next attempt they stay so.
        () => setTimeout(() => (coming = undefined), AGAIN),
      );
    return texts;
  };
  const log = transcript(talk, forms, fetched);
  const notice = banner(talk, forms.want);
  const input = composer(talk, forms.want, store, draftKey);
  const parts = [log, forms, notice, floor];
  const unseen = unread(shell, store, tell);
  const box = frame(
    () => panel.close(),
    more,
    floor.element,
    notice.element,
    log.element,
    input.element,
    voice.element,
  );
  shell.root.adoptedStyleSheets.push(sheet());
  shell.root.append(box.element);

  /** `conversation`: null until the gateway has created one. */
  function connect(conversation: string | null): RoomConnection<VisitorFrame> {
    key = `baton.${conversation ?? "new"}`;
    unwatch();
    unwatch = store.watch(seenKey(key), () => count(made.state));
    const made: RoomConnection<VisitorFrame> = connectRoom({
      store,
      key,
      surroundings: browserSurroundings,
      on(state) {
        if (state.stopped !== "erased") {
          count(state);
          return changed(state);
        }
        store.set(draftKey, null);
        // Its data is wiped here too: the next message begins another conversation.
        session.forget(conversation);
        move(made, session.known());
        unseen.clear();
        forms.want((it) => it.erased());
      },
      address: async (refused) => {
        const given = await session.address(refused);
        if (given.conversation !== conversation) {
          queueMicrotask(() => move(made, given.conversation));
          throw new Error("another conversation");
        }
        return given;
      },
    });
    read = 0;
    draw(made.state);
    return made;
  }

  /** The conversation began, changed or ended: unsent messages move to the current one. */
  function move(from: RoomConnection<VisitorFrame>, conversation: string | null): void {
    if (room !== from) return;
    const unsent = from.state.pending;
    from.forget();
    store.set(seenKey(key), null);
    room = connect(conversation);
    for (const { text, extra } of unsent) room.say(text, extra);
  }

  const count = (state: RoomState) => unseen.look(state, shown && !document.hidden, key);

  function changed(state: RoomState): void {
    log.look(state);
    if (drawing) return;
    drawing = true;
    setTimeout(() => {
      drawing = false;
      draw(room?.state ?? state);
    }, FLUSH);
  }

  function draw(state: RoomState): void {
    for (const part of parts) part.draw(state);
    const { seq } = state.view;
    if (shown && state.here && seq > read && !document.hidden && room?.send({ type: "read", upTo: seq })) read = seq;
  }

  // Only what is in the page is in the top layer: the page took it out and put it back.
  shell.back = () => {
    if (!shown) return;
    box.hide();
    box.show();
  };

  const panel: Panel = {
    open(focus = true) {
      shell.unzoom();
      if (!shown) {
        shown = true;
        if (SITE.greets && shell.greeting) greetWith(shell.greeting);
        box.show();
        const { state } = talk.room();
        draw(state);
        count(state);
        unseen.clear();
        reflect();
      }
      if (focus) input.focus();
    },
    close() {
      if (!shown) return;
      shown = false;
      const inside = shell.root.activeElement !== null;
      box.hide();
      if (inside) shell.launcher.focus();
      reflect();
    },
    toggle: () => (shown ? panel.close() : panel.open()),
    send(text) {
      panel.open(false);
      const words = `${text ?? ""}`.trim().slice(0, LIMITS.text);
      if (words) utter(words);
    },
  };

  function reflect(): void {
    shell.launcher.ariaExpanded = String(shown);
    shell.host.toggleAttribute("open", shown);
    try {
      sessionStorage.setItem("baton.open", shown ? "1" : "0");
    } catch {
      // Without storage the next page starts closed.
    }
    tell(shown ? "open" : "close");
  }

  // A page's shortcuts look at the target of a key, which for the page is the whole widget and no field.
  for (const type of OWN) box.element.addEventListener(type, (e) => e.stopPropagation());
  // Those that listen before the key arrives ask whether text can be edited there.
  Object.defineProperty(shell.host, "isContentEditable", { get: () => shell.root.activeElement !== shell.launcher });
  document.addEventListener("visibilitychange", () => {
    if (!room) return;
    draw(room.state);
    count(room.state);
  });
  // They have written before: what was answered since is on the launcher.
  if (store.get(`baton.${session.known()}.history`)?.includes("visitor.said")) talk.room();
  tell("ready");
  return panel;
}
