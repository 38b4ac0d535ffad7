/** The page of a call in English: built in, and what every other language must say. */
const en = {
  title: "Your call",
  booked: "Your call with {name}",
  past: "The time of your call with {name} has passed",
  cancelled: "Your call with {name} is cancelled",
  done: "Your call with {name} has taken place",
  missed: "Your call with {name} did not take place",
  zone: "In your time zone: {zone}",
  calendar: "Add to my calendar",
  moving: "Move it to another time",
  full: "No other time is free right now. You can ask for one in the chat.",
  cancel: "Cancel the call",
  sure: "Yes, cancel it",
  keep: "Keep the call",
  moved: "Your call was moved.",
  gone: "Your call was cancelled.",
  rebook: "You can book a new call in the chat.",
  taken: "Somebody was faster: that time is taken. Please choose another.",
  closed: "That time cannot be booked any more. Please choose another.",
  over: "This call cannot be changed any more.",
  unknown: "This link does not work any more.",
  trouble: "That did not work. Please try again in a moment.",
  offline: "There is no connection right now. Please try again.",
  again: "Try again",
};

export type Words = Record<keyof typeof en, string>;

export default en as Words;
