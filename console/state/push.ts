/**
 * Web push notifications while the console is closed: on while notifications are turned on and allowed here, and the
 * gateway has VAPID keys.
 */
import { effect, signal } from "@preact/signals";
import type { Preferences } from "./preferences.ts";

const WORKER = "/console/push.js";
const ROUTE = "/api/console/push";

interface Policy {
  createScriptURL(url: string): unknown;
}

/** The page's CSP only lets a Trusted Types policy named `push` give the worker's URL, and a policy is created once. */
const policy = (
  globalThis as { trustedTypes?: { createPolicy(name: string, rules: { createScriptURL(): string }): Policy } }
).trustedTypes?.createPolicy("push", { createScriptURL: () => WORKER });

/** Push was requested, but the gateway has no VAPID keys. */
export const keyless = signal(false);

export function startPush(preferences: Preferences): () => void {
  if (!("serviceWorker" in navigator) || !("PushManager" in globalThis)) return () => {};
  const allowed = signal(Notification.permission === "granted");
  const stop = new AbortController();
  navigator.permissions
    .query({ name: "notifications" })
    .then((status) => {
      const look = () => {
        allowed.value = Notification.permission === "granted";
      };
      status.addEventListener("change", look, { signal: stop.signal });
    })
    .catch(() => {});
  // One after the other, so that the last choice wins.
  let busy = Promise.resolve();
  const end = effect(() => {
    const wanted = allowed.value && preferences.notify.value;
    busy = busy.then(() => (wanted ? subscribe() : unsubscribe())).catch(() => {});
  });
  return () => {
    stop.abort();
    end();
  };
}

/** Sent to the gateway at every start: it may have lost the subscription, or another concierge may be signed in now. */
async function subscribe(): Promise<void> {
  const answer = await fetch(ROUTE);
  if (!answer.ok) return;
  const { key } = (await answer.json()) as { key: string | null };
  keyless.value = key === null;
  if (key === null) return unsubscribe();
  const { pushManager } = await registered();
  const known = await pushManager.getSubscription();
  const current = known && encode(known.options.applicationServerKey) === key ? known : null;
  if (known && !current) await known.unsubscribe();
  const subscription = current ?? (await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key }));
  await tell("POST", {
    endpoint: subscription.endpoint,
    p256dh: encode(subscription.getKey("p256dh")),
    auth: encode(subscription.getKey("auth")),
  });
}

/** Ends push in this browser: the setting was turned off, or the concierge signed out. */
export async function unsubscribe(): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  const registration = await navigator.serviceWorker.getRegistration(WORKER);
  const known = await registration?.pushManager.getSubscription();
  if (!known) return;
  await known.unsubscribe();
  await tell("DELETE", { endpoint: known.endpoint });
}

/** Installs the service worker, which also keeps the console's shell for when there is no network. */
export async function registered(): Promise<ServiceWorkerRegistration> {
  await navigator.serviceWorker.register((policy?.createScriptURL(WORKER) ?? WORKER) as string);
  return await navigator.serviceWorker.ready;
}

const tell = (method: "POST" | "DELETE", body: unknown): Promise<Response> =>
  fetch(ROUTE, { method, headers: { "content-type": "application/json" }, body: JSON.stringify(body) });

/** base64url, without padding. */
const encode = (bytes: ArrayBuffer | null): string =>
  btoa(String.fromCharCode(...new Uint8Array(bytes ?? new ArrayBuffer(0))))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
