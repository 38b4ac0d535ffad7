/** The panel, put together: the parts, the conversation behind them, and what the page may ask of it. */
import type { VisitorFrame } from "../../protocol/frames";
import { LIMITS } from "../../protocol/limits";
import { RoomConnection, type RoomState } from "../connection/room";
import { browserStore } from "../connection/store";
import { browserSurroundings } from "../connection/surroundings";
import { Session } from "../session";
import type { Panel, Shell } from "../shell";
import { Announcer } from "./announcer";
import { Banner } from "./banner";
import { Composer } from "./composer";
import { ContactForm } from "./contact";
import { FloorBar } from "./floor-bar";
import { Frame } from "./frame";
import { sheet } from "./style";
import type { Talk } from "./talk";
import { Transcript } from "./transcript";
import { Unread } from "./unread";

/** Changes are drawn at most this often: a streaming reply brings more of them than anybody can read. */
const FLUSH = 40;

export function mount(shell: Shell): Panel {
  const store = browserStore(() => localStorage);
  const session = new Session(shell.gateway, store);
  const tell = (type: string, detail?: unknown) =>
    shell.host.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  let room: RoomConnection<VisitorFrame> | null = null;
  let shown = false;
  let drawing = false;

  const utter = (text: string) => {
    const page = location.origin + location.pathname;
    talk.room().say(text, { page: page.slice(0, LIMITS.url), lang: navigator.language });
    transcript.toEnd();
    tell("send", { text });
  };
  const talk: Talk = {
    room() {
      room ??= connect(session.known);
      return room;
    },
    speak(text) {
      utter(text);
      composer.focus();
    },
  };

  const announcer = new Announcer();
  const banner = new Banner(announcer);
  const contact = new ContactForm(talk);
  const composer = new Composer(talk);
  const floorBar = new FloorBar(talk);
  const transcript = new Transcript(talk, announcer, contact.element);
  const unread = new Unread(shell, tell);
  const frame = new Frame(
    () => panel.close(),
    floorBar.element,
    banner.element,
    transcript.element,
    composer.element,
    announcer.element,
  );
  shell.root.adoptedStyleSheets.push(sheet());
  shell.root.append(frame.element);

  /** `conversation`: null until the gateway has given one. */
  function connect(conversation: string | null): RoomConnection<VisitorFrame> {
    const made: RoomConnection<VisitorFrame> = new RoomConnection({
      store,
      key: `baton.${conversation ?? "new"}`,
      role: "visitor",
      surroundings: browserSurroundings,
      on: changed,
      address: async (refused) => {
        const given = await session.address(refused);
        if (given.conversation !== conversation) {
          queueMicrotask(() => move(made, given.conversation));
          throw new Error("another conversation");
        }
        return given;
      },
    });
    draw(made.state);
    return made;
  }

  /** The gateway has given a conversation, the first one or another: what was not sent goes there. */
  function move(from: RoomConnection<VisitorFrame>, conversation: string): void {
    if (room !== from) return;
    const unsent = from.state.pending;
    from.forget();
    room = connect(conversation);
    for (const { text, extra } of unsent) room.say(text, extra);
  }

  function changed(state: RoomState): void {
    unread.count(state, shown);
    if (drawing) return;
    drawing = true;
    setTimeout(() => {
      drawing = false;
      draw(room?.state ?? state);
    }, FLUSH);
  }

  function draw(state: RoomState): void {
    transcript.draw(state);
    contact.draw(state);
    banner.draw(state);
    floorBar.draw(state);
  }

  const panel: Panel = {
    open(focus = true) {
      if (!shown) {
        shown = true;
        frame.show();
        draw(talk.room().state);
        unread.clear();
        reflect();
      }
      if (focus) composer.focus();
    },
    close() {
      if (!shown) return;
      shown = false;
      const inside = shell.root.activeElement !== null;
      frame.hide();
      if (inside) shell.launcher.focus();
      reflect();
    },
    toggle: () => (shown ? panel.close() : panel.open()),
    send(text) {
      panel.open(false);
      const words = text.trim().slice(0, LIMITS.text);
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

  tell("ready");
  return panel;
}
