/** The name of the provider that is the gateway itself: it costs nothing, and nothing lies between that could fail. */
export const EMBEDDED = "baton";
/** Its model's id, as it is stored with a reply. */
export const EMBEDDED_MODEL = "embedded";
