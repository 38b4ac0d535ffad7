/** `npm run chat`: a visitor in the terminal, on the gateway that runs. Lines that are piped in are asked one by one. */
import { join } from "node:path";
import { clearLine, createInterface, cursorTo, type Interface } from "node:readline";
import { debt } from "../../protocol/floor.ts";
import type { VisitorFrame } from "../../protocol/frames.ts";
import { connectRoom, type RoomConnection, type RoomState } from "../../widget/connection/room.ts";
import { memoryStore } from "../../widget/connection/store.ts";
import { session } from "../../widget/session.ts";
import { args, command, messageOf } from "../command.ts";
import { root } from "../site.ts";
import { type Out, Screen } from "./screen.ts";
import { fileStore } from "./store.ts";

const USAGE = "npm run chat -- [--url http://localhost:8787] [--new]";

const COMMANDS = {
  "/human": { type: "person" },
  "/back": { type: "back" },
  "/end": { type: "end" },
} as const satisfies Record<string, VisitorFrame>;
const HELP = `${Object.keys(COMMANDS).join(", ")}, /yes, /no, /1 (a choice), /new (another conversation), /quit`;

async function main(): Promise<number> {
  const { url, new: fresh } = args(USAGE, {
    options: { url: { type: "string", default: "http://localhost:8787" }, new: { type: "boolean", default: false } },
  }).values;
  if (!URL.canParse(url)) throw new Error(`--url: "${url}" is no address. Write it like this: http://localhost:8787`);
  const { origin, host } = new URL(url);
  const file = join(root, ".wrangler/chat", `${host.replaceAll(/[^\w.-]/g, "-")}.json`);
  const tty = Boolean(process.stdin.isTTY && process.stdout.isTTY);
  const store = fileStore(file);
  const ticket = session(origin, store);
  if (fresh) ticket.forget(ticket.known());
  const known = ticket.known();
  await ticket.address(false).catch((error: unknown) => {
    throw new Error(
      `No gateway answers on ${origin} (${messageOf(error)}). Start one with npm start, or name it: --url`,
    );
  });
  const input = createInterface({ input: process.stdin, ...(tty && { output: process.stdout, prompt: "> " }) });
  // Lines that come before somebody listens for them are lost.
  const lines = input[Symbol.asyncIterator]();
  const screen = new Screen(tty ? terminal(input) : { ...PIPE, write: (text) => process.stdout.write(text) });
  let room = enter();
  const resumed = known !== null && known === ticket.known();
  if (tty) screen.notice(`${resumed ? "Resumed" : "A new conversation"} on ${origin}. ${HELP}`);

  function enter(): Room {
    // Of the transcript the gateway has the only copy: what was printed is not kept.
    return new Room(
      connectRoom<VisitorFrame>({ address: ticket.address, store: memoryStore(), key: "chat" }),
      (state) => screen.show(state),
    );
  }

  await room.until(opened);
  screen.begin(tty);
  for await (const line of lines) {
    const text = line.trim();
    if (text === "/quit") break;
    if (text === "/help") screen.notice(HELP);
    else if (text === "/new") {
      room.close();
      ticket.forget(ticket.known());
      screen.forget();
      room = enter();
      await room.until(opened);
      screen.begin(tty);
    } else if (text.startsWith("/")) {
      const fault = await obey(text, room);
      if (fault !== null) screen.notice(fault);
    } else if (text !== "") {
      if (!tty) screen.own(text);
      room.say(text);
    }
    // A script's next line is said when this one is answered, as a person would.
    if (tty) input.prompt();
    else await room.settled();
  }
  input.close();
  room.close();
  return room.stopped ? 1 : 0;
}

const PIPE = { streams: false, clear: () => {}, prompt: () => {} };

const terminal = (input: Interface): Out => ({
  streams: true,
  write: (text) => process.stdout.write(text),
  clear() {
    cursorTo(process.stdout, 0);
    clearLine(process.stdout, 0);
  },
  // With what has been typed so far.
  prompt: () => input.prompt(true),
});

/** @returns why it could not be done; null: it was */
async function obey(text: string, room: Room): Promise<string | null> {
  if (isCommand(text)) return await room.press(COMMANDS[text]);
  if (text === "/yes" || text === "/no") return await room.answer(text === "/yes");
  if (/^\/\d$/.test(text)) return room.choose(Number(text.slice(1)));
  return `${text} is none of ${HELP}`;
}

const isCommand = (text: string): text is keyof typeof COMMANDS => Object.hasOwn(COMMANDS, text);

/** The conversation can be read, or never will be. */
const opened = ({ connections, stopped }: RoomState): boolean => connections > 0 || stopped !== null;

/** Nothing of the visitor's is on its way, and the assistant owes nothing. */
const idle = ({ pending, live, stopped, view }: RoomState): boolean =>
  stopped !== null || (pending.every(({ failed }) => failed !== null) && live === null && debt(view.floor) === null);

/** The connection, with what a script waits for. */
class Room {
  readonly #connection: RoomConnection<VisitorFrame>;
  readonly #hide: () => void;

  constructor(connection: RoomConnection<VisitorFrame>, shown: (state: RoomState) => void) {
    this.#connection = connection;
    this.#hide = connection.subscribe(shown);
  }

  get stopped(): boolean {
    return this.#connection.state.stopped !== null;
  }

  say(text: string): void {
    this.#connection.say(text);
  }

  /** One of the headings below the last reply, in whose words it is said. */
  choose(number: number): string | null {
    const last = this.#connection.state.view.items.findLast(({ kind }) => kind === "said");
    const choice = last?.kind === "said" ? last.choices?.[number - 1] : undefined;
    if (choice) this.#connection.say(choice.title, { choice: choice.id });
    return choice ? null : "There is no such choice now.";
  }

  /** To what the assistant proposes to do. */
  async answer(yes: boolean): Promise<string | null> {
    const { proposal } = this.#connection.state.view;
    return proposal ? await this.press({ type: "confirm", call: proposal.call, yes }) : "Nothing is proposed now.";
  }

  /** Resolves when the gateway has read it. */
  async press(frame: VisitorFrame): Promise<null> {
    await this.until((state) => state.status === "open" || state.stopped !== null);
    this.#connection.send(frame);
    await this.#caughtUp();
    return null;
  }

  async settled(): Promise<void> {
    await this.until(idle);
    // What is decided on a reply comes right after it.
    await this.#caughtUp();
    await this.until(idle);
  }

  async until(fits: (state: RoomState) => boolean): Promise<void> {
    if (fits(this.#connection.state)) return;
    await new Promise<void>((resolve) => {
      const leave = this.#connection.subscribe((state) => {
        if (!fits(state)) return;
        leave();
        resolve();
      });
    });
  }

  close(): void {
    this.#hide();
    this.#connection.close();
  }

  /** Everything that was sent before this has arrived: a page with nothing new in it is asked for, and comes after it. */
  async #caughtUp(): Promise<void> {
    const { events, connections, refused } = this.#connection.state;
    if (!this.#connection.send({ type: "page", before: 1 })) return;
    let last = events;
    await this.until((state) => {
      const page = state.events !== last && state.events.length === last.length;
      last = state.events;
      return page || state.refused !== refused || state.stopped !== null || state.connections !== connections;
    });
  }
}

if (import.meta.main) {
  await command(main);
  // A poll of the connection is nothing to wait for.
  process.exit();
}
