/** Finds the object of a conversation. */

/**
 * The room of an id that this gateway created, or null. The runtime signs ids, so a guess is recognised without waking
 * an object.
 */
export function roomOf({ CONVERSATION }: Pick<Env, "CONVERSATION">, conversation: string) {
  try {
    return CONVERSATION.get(CONVERSATION.idFromString(conversation));
  } catch {
    return null;
  }
}
