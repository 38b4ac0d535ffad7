/** Fetches code. A browser remembers an address whose code did not come, so the next attempt is to another one. */

let failures = 0;

export async function load<Module>(address: string): Promise<Module> {
  try {
    return (await import(failures ? `${address}?${failures}` : address)) as Module;
  } catch (error) {
    failures++;
    throw error;
  }
}
