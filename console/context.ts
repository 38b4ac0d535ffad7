/** What every component can use: the desk and the preferences. */
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Desk } from "./state/desk.ts";
import type { Preferences } from "./state/preferences.ts";

export interface Everything {
  desk: Desk;
  preferences: Preferences;
  signOut(): void;
}

export const Around = createContext<Everything | null>(null);

export function useDesk(): Everything {
  const around = useContext(Around);
  if (around === null) throw new Error("useDesk was called outside of the desk's provider");
  return around;
}
