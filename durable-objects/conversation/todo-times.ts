/** When a to-do must be done by the site's own hours, and what a room reports of its time. Pure. */
import type { Of } from "../../protocol/facts.ts";
import type { State } from "../../protocol/state.ts";
import { nextTelling } from "../../protocol/todos.ts";
import type { Site } from "../../settings/schema.ts";
import { callbackBy } from "./intent.ts";

/** When the site can have done what came in then: the time that it promises visitors. */
export const laterIn =
  (site: Site) =>
  (at: number): number =>
    callbackBy(site, at);

/** What must be reported now of the time of a to-do, or null. */
export function dueTodo(state: State, site: Site, now: number): Of<"todo.due"> | null {
  const telling = nextTelling(state, laterIn(site));
  if (!telling || telling.at > now) return null;
  const { todo, by, overdue } = telling;
  // If nobody was awake an hour before, there is only one report.
  return { type: "todo.due", of: todo.seq, by, ...((overdue || by <= now) && { overdue: true }) };
}

/** When the next report is due, in milliseconds since 1970. */
export const nextTodo = (state: State, site: Site): number | null => nextTelling(state, laterIn(site))?.at ?? null;
