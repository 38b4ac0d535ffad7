/** Keys that belong to an input method. */

/** Safari ends the composition before it reports the key that confirmed it, with the code 229. */
export const composing = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229;
