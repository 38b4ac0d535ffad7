/** What a tool may know of its conversation, from the state alone: nothing that a model wrote. Pure. */
import type { State } from "../../protocol/state.ts";
import type { Context } from "./usable.ts";

/** @param call names this call of a tool */
export function contextOf(conversation: string, { lead, name, lang }: State, call: string): Context {
  const { consent, email = null, phone = null, ...told } = lead;
  return {
    conversation,
    call,
    language: lang,
    told,
    contact: consent === "yes" ? { name, email, phone } : null,
  };
}
