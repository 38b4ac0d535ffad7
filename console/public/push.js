/** Service worker: shows a notification while the console is closed, and opens its room. */
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
  event.waitUntil(self.clients.openWindow(`/console/#room=${event.notification.data.conversation}`));
});
