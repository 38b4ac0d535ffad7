/** Every word the console shows, in one place, so that it can be read, corrected and translated. */
import type { LeadField, TriggerKind } from "../protocol/events";
import type { Availability, BriefLine, Refusal } from "../protocol/frames";

export const REASON: Record<TriggerKind, string> = {
  asked: "Asked for a person",
  emotion: "Upset",
  complexity: "A complex matter",
  buyer: "Their own purchase",
  unanswered: "The assistant had no answer",
  circular: "Going in circles",
  failure: "The assistant failed",
  value: "Ready to buy",
};

export const AVAILABILITY: Record<Availability, string> = { available: "Available", busy: "Busy", break: "Break" };

export const BRIEF: Record<BriefLine["label"], string> = {
  why: "Why they need you",
  who: "Who they are",
  want: "What they want",
  told: "What they were told",
  promised: "What was promised",
  page: "Where they are",
  open: "Not known yet",
};

export const LEAD: Record<LeadField, string> = {
  name: "Name",
  email: "E-mail",
  phone: "Phone",
  need: "Need",
  budget: "Budget",
  timeline: "Timeline",
  area: "Area",
  consent: "Consent",
};

/** A refusal in words; `by` is the colleague who got there first. */
export function refused(why: Refusal, by?: string): string {
  switch (why) {
    case "taken":
      return by ? `${by} has taken this conversation.` : "A colleague has taken this conversation.";
    case "not-yours":
      return "You do not hold this conversation, so this did not reach the visitor.";
    case "not-now":
      return "That is not possible in this conversation right now.";
    case "busy":
      return "You already hold a conversation. Hand it back or release it first.";
    case "gone":
      return "This conversation is no longer in the lobby.";
    case "stale":
      return "The conversation has moved on.";
    case "too-fast":
      return "That was too fast. Please try again in a moment.";
    case "too-large":
    case "too-deep":
      return "That message is too long.";
    case "id-reused":
      return "This message was already sent with other words.";
    case "storage":
      return "The conversation could not store this. Please try again.";
    case "malformed":
    case "binary":
    case "unknown":
    case "wrong-role":
      return "The gateway did not understand this. Please reload the page.";
    case "internal":
      return "Something went wrong in the gateway. Please try again.";
    default:
      return why satisfies never;
  }
}

export const WORDS = {
  product: "Baton",
  console: (site: string) => `${site}: concierge console`,
  skip: "Skip to the conversation",

  signIn: {
    checking: "Signing you in…",
    title: "You are not signed in",
    lead: "Concierges sign in with a personal link that works once.",
    local: "On your own machine",
    localHow: "Open the console link that this command printed when it started:",
    localStart: "npm start",
    localAgain: "Or make a new link, with your name on it:",
    localLink: 'npm run link -- --name "Your Name"',
    production: "In production",
    productionHow: "Open the console through Cloudflare Access. It signs you in, and no link is needed.",
    used: "That link was used before or has expired. Each link works once; please make a new one.",
    retry: "Try again",
    offline: "The gateway cannot be reached. Trying again…",
    signOut: "Sign out",
  },

  line: {
    connecting: "Connecting…",
    open: "Connected",
    lost: "Reconnecting…",
    reload: "Please reload the page: the gateway speaks a newer version.",
    stopped: "The gateway has closed this connection. Please reload the page.",
  },

  lobby: {
    title: "Lobby",
    waiting: "Waiting for a person",
    held: "With a concierge",
    live: "With the assistant",
    nobodyWaits: "Nobody is waiting.",
    none: "None right now",
    visitor: "Visitor",
    front: "First in line",
    away: "away",
    here: "here",
    you: "You",
    deadline: (left: string) => `${left} left`,
    overdue: "time is up",
    waits: (time: string) => `has waited ${time}`,
    since: (time: string) => `for ${time}`,
    yourState: "Your state",
    onDuty: "On duty",
    alone: "Nobody else is on duty.",
    with: (visitor: string) => `with ${visitor}`,
    disconnected: "not connected",
    evidence: "In their words",
  },

  room: {
    none: "No conversation is open",
    noneCalm: "Nobody is waiting. Open a conversation on the left to watch it.",
    noneWaiting: (n: number) => (n === 1 ? "One visitor is waiting." : `${n} visitors are waiting.`),
    openFirst: "Open the first",
    back: "Back to the lobby",
    transcript: "Transcript",
    earlier: "Show earlier messages",
    loading: "Opening the conversation…",
    empty: "Nothing has been said yet.",
    latest: "Newest messages",
    typing: (name: string) => `${name} is typing…`,
    here: "on the page",
    away: "not on the page",
    interrupted: "cut off here",
    writing: "is writing",
    sources: "Sources",
    note: "Note, for colleagues only",
    pending: "Sending…",
    failed: "Not sent",
    retry: "Send again",
    discard: "Discard",
    gone: "This conversation is not in the lobby any more.",
    stage: {
      assistant: (assistant: string) => `With ${assistant}`,
      waiting: (time: string) => `Waiting ${time}`,
      you: "With you",
      concierge: (name: string) => `With ${name}`,
      closed: "Closed",
    },
  },

  notice: {
    asked: "A person was called",
    offer: "A person was offered",
    joined: (name: string) => `${name} joined`,
    dropped: (name: string) => `${name} lost the connection`,
    returned: (name: string) => `${name} is back`,
    left: (name: string) => `${name} left; the visitor waits again`,
    handedBack: (name: string) => `${name} handed back to the assistant`,
    promise: "Promised",
    back: "The visitor went back to the assistant",
    expired: "Nobody came in time; a contact was asked for",
    promised: "A call back was promised",
    closed: "The conversation was closed",
  },

  alive: {
    title: (left: string) => `Show that you are here: ${left}`,
    how: "Press a key or move the pointer here, or it moves on to a colleague.",
    here: "I am here",
  },

  compose: {
    reply: "Reply",
    note: "Note",
    replyTo: (name: string) => `Reply to ${name}`,
    noteFor: "A note for your colleagues",
    send: "Send",
    addNote: "Add note",
    enter: "Enter sends, Shift+Enter starts a new line",
    noteHint: "The visitor never sees this",
    joinFirst: "Take the conversation to reply. Notes are always possible.",
    left: (n: number) => `${n} characters left`,
    over: (n: number) => `${n} characters too long`,
    offline: "Not connected. Your reply is sent as soon as the connection is back.",
    noteOffline: "Not connected. Your note is kept here.",
    noteLost: "Your note was not stored. It is back in the note field.",
  },

  action: {
    take: "Take",
    takeOver: "Take over",
    join: "Take the conversation",
    note: "Write a note",
    reply: "Write a reply",
    handBack: "Hand back",
    release: "Release",
    close: "Close",
    brief: "Brief",
    mute: "Mute or unmute sounds",
    keys: "Keys",
    lobby: "Lobby",
    next: "Next conversation",
    previous: "Previous conversation",
    open: "Open the conversation",
    up: "Up: close a dialog, leave a field, go to the lobby",
    heldBy: (name: string) => `${name} holds this conversation`,
    needsFloor: "Only whoever holds the conversation can do this",
    offline: "Not connected",
    closedRoom: "The conversation is closed",
    busy: "You already hold another conversation",
    yours: "You hold this conversation already",
  },

  handBack: {
    title: "Hand back to the assistant",
    label: "What did you promise? (optional)",
    hint: "The assistant keeps to it, and the next colleague reads it in the brief. The visitor does not see it.",
    placeholder: "I will send the floor plan by Friday noon.",
    owed: "Their last message has no answer yet: the assistant will answer it.",
    go: "Hand back",
  },

  release: {
    title: "Release to the lobby",
    text: "The visitor waits for a person again, first in the queue, and is told so.",
    go: "Release",
  },

  close: {
    title: "Close this conversation",
    text: "The visitor is told. If they write again, the assistant takes it up.",
    go: "Close it",
  },

  cancel: "Cancel",
  done: "Done",

  brief: {
    title: "Brief",
    show: "Show brief",
    hide: "Hide brief",
    pending: "The brief comes with the conversation.",
    score: (percent: number) => `${percent} % sure`,
    cite: (time: string) => `Said at ${time}: show it in the transcript`,
    see: "show in the transcript",
    open: "Ask for it only if it matters.",
  },

  settings: {
    title: "Settings",
    sound: "Sound when somebody waits",
    keys: "Single-letter keys",
    keysHint: "Switch off if you use speech input",
    notify: "Notify me in the background",
    notifyOn: "Notifications are on",
    notifyOff: "Notifications are blocked in your browser",
    muted: "Muted",
  },

  keys: { title: "Keys", off: "Single-letter keys are switched off in the settings." },

  alert: {
    waits: (name: string) => `${name} is waiting`,
    assigned: (name: string) => `${name} is now with you`,
    said: (name: string, text: string) => `${name}: ${text}`,
    muted: "Sounds are off",
    unmuted: "Sounds are on",
  },
} as const;
