/**
 * Service worker: shows a notification while the console is closed, opens exactly its room, and keeps the console's shell,
 * so that the installed app opens without a network and says so.
 */
const CACHE = "console";
const SHELL = ["/console/", "/console/app.js", "/console/style.css"];

self.addEventListener("install", (event) => {
  event.waitUntil(
    caches
      .open(CACHE)
      // One that cannot be fetched now is kept when it is next used.
      .then((cache) => Promise.allSettled(SHELL.map((path) => cache.add(path)))),
  );
});

self.addEventListener("fetch", (event) => {
  const { origin, pathname } = new URL(event.request.url);
  if (event.request.method !== "GET" || origin !== self.location.origin || !SHELL.includes(pathname)) return;
  event.respondWith(current(event, pathname));
});

/** From the network, so that an update is there at once; from the last visit if there is none. */
async function current(event, pathname) {
  try {
    const answer = await fetch(event.request);
    // A redirect leads to a sign-in.
    if (answer.ok && !answer.redirected) {
      const copy = answer.clone();
      event.waitUntil(caches.open(CACHE).then((cache) => cache.put(pathname, copy)));
    }
    return answer;
  } catch (lost) {
    const kept = await caches.match(pathname);
    if (!kept) throw lost;
    return kept;
  }
}

self.addEventListener("push", (event) => {
  const { conversation, name, headline } = event.data.json();
  const title = name ? `${name} is waiting for a person` : "A visitor is waiting for a person";
  event.waitUntil(
    self.registration.showNotification(title, {
      body: headline,
      // One notification per room, however often it alerts.
      tag: conversation,
      renotify: true,
      requireInteraction: true,
      data: { conversation },
    }),
  );
});

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(open(event.notification.data.conversation));
});

/** In the console that is open, else in a new window. */
async function open(room) {
  const windows = (await self.clients.matchAll?.({ type: "window", includeUncontrolled: true })) ?? [];
  const console = windows.find(({ url }) => new URL(url).pathname === "/console/");
  if (!console) return self.clients.openWindow(`/console/#room=${room}`);
  console.postMessage({ room });
  return console.focus();
}
