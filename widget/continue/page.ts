/**
 * Continues on this device the conversation that a link in a message names: keeps its token as the widget would, and opens
 * the widget.
 */

/** What `session.ts` stores under this key; the gateway says the conversation when it renews the ticket. */
const key = `baton.${location.host}`;
const renew = location.hash.slice(1);
if (/^[\w.-]{20,2000}$/.test(renew)) localStorage.setItem(key, JSON.stringify({ conversation: "", renew }));
// Whoever looks at the address bar or shares it gives nobody the conversation.
history.replaceState(null, "", location.pathname);

const script = document.createElement("script");
script.src = "/widget.js";
script.addEventListener("load", () => (window as unknown as { baton?: { open(): void } }).baton?.open());
document.head.append(script);
