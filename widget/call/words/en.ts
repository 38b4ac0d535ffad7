/** The call page in English: built in, and the keys that every other language must have. */
const en = {
  title: "Your call",
  booked: "Your call with {name}",
  past: "The time of your call with {name} has passed",
  cancelled: "Your call with {name} is cancelled",
  done: "Your call with {name} has taken place",
  missed: "Your call with {name} did not take place",
  zone: "In your time zone: {zone}",
  calendar: "Add to my calendar",
  moving: "Move to another time",
  full: "No other times are available right now. You can ask for one in the chat.",
  cancel: "Cancel the call",
  sure: "Yes, cancel it",
  keep: "Keep the call",
  moved: "Your call was moved.",
  gone: "Your call was cancelled.",
  rebook: "You can book a new call in the chat.",
  taken: "Somebody else has just taken that time. Please choose another.",
  closed: "That time can no longer be booked. Please choose another.",
  over: "This call can no longer be changed.",
  unknown: "This link no longer works.",
  trouble: "Something went wrong. Please try again in a moment.",
  offline: "No connection. Please try again.",
  again: "Try again",
};

export type Words = Record<keyof typeof en, string>;

export default en as Words;
