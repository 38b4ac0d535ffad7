/** Longest time that a human waits for another object's word, in milliseconds: they notice no delay below it. */
const PATIENCE = 250;

/** The answer if it comes soon, else null; also null when asking fails. */
export const soon = <T>(answer: Promise<T>): Promise<T | null> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), PATIENCE);
    answer.then(resolve, () => resolve(null)).finally(() => clearTimeout(timer));
  });
