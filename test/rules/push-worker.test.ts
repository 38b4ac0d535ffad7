/** The console's service worker, without a browser: what it shows for a call, and what a click on that opens. */
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { read } from "../house/files.ts";

interface Shown {
  title: string;
  body: string;
  tag: string;
  data: unknown;
}
type Fired = Record<string, unknown> & { waitUntil?(until: Promise<unknown>): void };

/** The worker as a browser starts it, and what it did. */
function worker(windows: { url: string }[] = []) {
  const listeners = new Map<string, (event: Fired) => void>();
  const shown: Shown[] = [];
  const opened: string[] = [];
  /** What an open window was told, and that it was brought to the front. */
  const told: unknown[] = [];
  runInNewContext(read("console/public/push.js"), {
    self: {
      addEventListener: (type: string, listener: (event: Fired) => void) => listeners.set(type, listener),
      registration: {
        // As the standard has it: a notification takes the place of one of the same tag.
        async showNotification(title: string, options: Omit<Shown, "title">) {
          const before = shown.findIndex(({ tag }) => tag === options.tag);
          shown.splice(before < 0 ? shown.length : before, 1, { title, ...options });
        },
      },
      clients: {
        openWindow: async (url: string) => opened.push(url),
        matchAll: async () =>
          windows.map(({ url }) => ({
            url,
            postMessage: (message: unknown) => told.push([url, message]),
            focus: async () => told.push([url, "focus"]),
          })),
      },
    },
    URL,
  });
  return {
    shown,
    opened,
    told,
    /** Resolves when the worker says that it is done: a browser may stop it then. */
    async fire(type: string, event: object): Promise<void> {
      let until: Promise<unknown> | undefined;
      listeners.get(type)?.({
        ...event,
        waitUntil: (promise) => {
          until = promise;
        },
      });
      expect(until).toBeDefined();
      await until;
    },
  };
}

const ONE = "1".repeat(64);
const TWO = "2".repeat(64);
const call = (conversation: string, headline: string, name: string | null = null) => ({
  data: { json: () => ({ conversation, name, headline }) },
});

test("a call shows who waits and their words, once a room", async () => {
  const { fire, shown } = worker();
  await fire("push", call(ONE, "I need a person"));
  await fire("push", call(TWO, "Is lot 7 free?", "Rosa"));
  await fire("push", call(ONE, "Still here", "Kim"));
  expect(shown).toMatchObject([
    { title: "Kim is waiting for a person", body: "Still here", data: { conversation: ONE } },
    { title: "Rosa is waiting for a person", body: "Is lot 7 free?", data: { conversation: TWO } },
  ]);
});

test("whoever gave no name is a visitor", async () => {
  const { fire, shown } = worker();
  await fire("push", call(ONE, "I need a person"));
  expect(shown[0]?.title).toBe("A visitor is waiting for a person");
});

test("a click on it closes it and opens that room at the console", async () => {
  const { fire, opened, shown } = worker();
  await fire("push", call(TWO, "Hello"));
  let isClosed = false;
  const close = () => {
    isClosed = true;
  };
  await fire("notificationclick", { notification: { close, data: shown[0]?.data } });
  expect(isClosed).toBe(true);
  expect(opened).toEqual([`/console/#room=${TWO}`]);
});

test("[W23] a click goes to the console that is open, not to another of its pages, and to a new window if there is none", async () => {
  const click = (conversation: string) => ({ notification: { data: { conversation }, close() {} } });
  const here = "https://chat.example/console/#room=x";
  const open = worker([{ url: "https://chat.example/console/calls/" }, { url: here }]);
  await open.fire("notificationclick", click(ONE));
  expect(open.told).toEqual([
    [here, { room: ONE }],
    [here, "focus"],
  ]);
  expect(open.opened).toEqual([]);
  const closed = worker([{ url: "https://chat.example/console/calls/" }]);
  await closed.fire("notificationclick", click(TWO));
  expect(closed.opened).toEqual([`/console/#room=${TWO}`]);
  expect(closed.told).toEqual([]);
});
