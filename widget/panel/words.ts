/** Every sentence a visitor can read in the widget. `{name}` marks a place to fill; another language is another record. */

const EN = {
  // Between colleagues; a visitor is never shown it.
  transferring: "",
  transferEnded: "",

  chat: "Chat",
  unreadOne: "Chat, 1 new message",
  unread: "Chat, {count} new messages",
  close: "Close",
  messages: "Messages",
  message: "Message",
  placeholder: "Write a message…",
  send: "Send",
  remaining: "{count} left",
  person: "Talk to a person",
  toAssistant: "Back to the assistant",
  you: "You",
  human: "Human",
  ai: "AI assistant",
  waiting: "A person was asked",
  absent: "{name} is away",
  over: "Closed. Write to open it again.",
  older: "Load earlier messages",
  typing: "{name} is typing",
  interrupted: "interrupted",
  sources: "Sources",
  sending: "Sending…",
  failed: "Not sent",
  retry: "Try again",
  discard: "Delete",
  offline: "No connection. Messages are sent when it is back.",
  stopped: "Please reload the page to go on.",
  asked: "We have asked a person to join. {assistant} keeps helping until then.",
  offer: "Would you like to talk to a person?",
  yes: "Yes, please",
  no: "No, thanks",
  joined: "{name} has joined",
  dropped: "{name} has lost the connection",
  returned: "{name} is back",
  left: "{name} has left. Another person was asked.",
  handedBack: "{name} has handed over to {assistant}",
  back: "You are back with {assistant}",
  expired: "Sorry, nobody could join in time",
  promised: "Thank you. We will be in touch.",
  promisedBy: "Thank you. We will be in touch by {date}.",
  consulting: "We have asked a colleague about this",
  consulted: "A colleague has answered",
  unconsulted: "No colleague could answer in time",
  rated: "Thank you for your rating",
  closed: "This conversation was closed",
  contactTitle: "Leave a contact and we will be in touch",
  name: "Name",
  email: "E-mail",
  phone: "Phone",
  consent: "You may use this to contact me.",
  submit: "Ask for a call back",
  contactMissing: "Please give an e-mail or a phone number.",
  notTaken: "Not sent. Please try again.",
} as const;

export type Words = Record<keyof typeof EN, string>;

/** By language tag; one that is not here is read in English. */
export const LOCALES: Record<string, Words> = { en: EN };

const words: Words = LOCALES[navigator.language.slice(0, 2)] ?? EN;

/** The language the sentences are in. */
export const LANG = words === EN ? "en" : navigator.language.slice(0, 2);

export function say(key: keyof Words, fill: Readonly<Record<string, string | number | undefined>> = {}): string {
  return words[key].replace(/\{(\w+)\}/g, (_, name: string) => String(fill[name] ?? SITE.assistant));
}
