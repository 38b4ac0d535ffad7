/** What the Worker of the conversations and those who play them call the same. */

/** The id of a played model. */
export const MODEL = "played";
/** Where the Worker of the conversations is told what its model writes: a list by turn, POSTed with `?conversation=ROOM`. */
export const PLAYED = "/conversations/played";
