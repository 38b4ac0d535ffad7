/** For a `default:` branch: a new member of a union does not compile until it is handled. */
export function never(x: never): never {
  throw new Error(`unhandled: ${JSON.stringify(x)}`);
}
