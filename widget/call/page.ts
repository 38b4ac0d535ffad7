/**
 * The page behind the link of a confirmation: shows one call in the reader's own time zone, moves it and cancels it. The
 * token stands in the fragment, so that it reaches no log on the way here.
 */

interface Shown {
  state: "booked" | "cancelled" | "done" | "no-show";
  start: number;
  minutes: number;
  with: string;
  slots: readonly { id: string; start: number }[];
}

const STATE: Record<Shown["state"], (by: string) => string> = {
  booked: (by) => `Your call with ${by}`,
  cancelled: (by) => `Your call with ${by} is cancelled`,
  done: (by) => `Your call with ${by} has taken place`,
  "no-show": (by) => `Your call with ${by} is over`,
};

const TROUBLE: Record<string, string> = {
  ticket: "This link does not work any more. You can book a new call in the chat.",
  "slot-taken": "Somebody was faster: that time is taken. Please choose another.",
  "closed-hours": "That time cannot be booked any more. Please choose another.",
  gone: "This call is over or was cancelled.",
};

const token = location.hash.slice(1);
const node = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`#${id} is missing`);
  return found;
};
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const moment = (start: number) =>
  new Intl.DateTimeFormat(undefined, { dateStyle: "full", timeStyle: "short" }).format(start);

async function ask(what: "view" | "move" | "cancel", more: { slot?: string } = {}): Promise<void> {
  const buttons = [...document.querySelectorAll("button")];
  for (const button of buttons) button.disabled = true;
  try {
    const response = await fetch(`/api/calls/${what}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ token, ...more }),
    });
    const answer = (await response.json()) as Partial<Shown> & { error?: string };
    if (answer.state) show(answer as Shown);
    if (answer.error) say(TROUBLE[answer.error] ?? "That did not work. Please try again in a moment.");
    else if (what === "move") say("Your call was moved.");
    else if (what === "cancel") say("Your call was cancelled. You can book another one in the chat.");
    if (what !== "view") node("what").focus();
  } catch {
    say("You seem to be offline. Please try again.");
  } finally {
    for (const button of buttons) button.disabled = false;
  }
}

function say(words: string): void {
  node("said").textContent = words;
}

function show(call: Shown): void {
  const stands = call.state === "booked";
  node("what").textContent = STATE[call.state](call.with);
  node("when").textContent = `${moment(call.start)}, ${call.minutes} minutes`;
  node("zone").textContent = `In your time zone, ${zone.replaceAll("_", " ")}`;
  node("actions").hidden = !stands;
  node("moving").hidden = !stands || call.slots.length === 0;
  node("slots").replaceChildren(
    ...call.slots.map(({ id, start }) => {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = moment(start);
      button.addEventListener("click", () => void ask("move", { slot: id }));
      const item = document.createElement("li");
      item.append(button);
      return item;
    }),
  );
}

node("site").textContent = SITE.name;
document.title = `Your call – ${SITE.name}`;
node("file").setAttribute("href", `/calls/${encodeURIComponent(token)}.ics`);
let sure = false;
node("cancel").addEventListener("click", (event) => {
  // A second tap on the same button: a dialog would be one more thing to close.
  if (sure) void ask("cancel");
  else if (event.currentTarget instanceof HTMLElement) event.currentTarget.textContent = "Yes, cancel it";
  sure = !sure;
});
void ask("view");
