/** Waiting for another object no longer than a human would. */

/** How long a human waits for another object's answer, in milliseconds: people notice no shorter delay. */
const ANSWER_WITHIN = 250;

/** The answer if it comes in time; null if it does not, or if asking fails. */
export const soon = <T>(answer: Promise<T>): Promise<T | null> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), ANSWER_WITHIN);
    answer.then(resolve, () => resolve(null)).finally(() => clearTimeout(timer));
  });
