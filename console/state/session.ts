/** Who is signed in. A link works once and its token is removed from the address; a join link also opens its room. */
import { type ReadonlySignal, signal } from "@preact/signals";
import { setClock } from "./clock.ts";

export interface Me {
  id: string;
  name: string;
  /** A guest's one room. */
  only?: string;
  /** May export and erase conversations. */
  admin?: boolean;
}

/** The content of a link: a sign-in, or an invitation to one room. */
export interface Link {
  kind: "sign-in" | "join";
  token: string;
}

export type SessionState =
  | { stage: "checking" }
  | { stage: "out"; why: "none" | "used" }
  | { stage: "offline" }
  /** A guest enters the name that visitors see before the link is used. */
  | { stage: "naming"; token: string; name: string }
  | { stage: "in"; me: Me };

/** Time between attempts while the gateway cannot be reached. */
const RETRY = 4_000;

export class Session {
  readonly #state = signal<SessionState>({ stage: "checking" });
  readonly state: ReadonlySignal<SessionState> = this.#state;

  /** @param link from the address, or null */
  async start(link: Link | null): Promise<void> {
    if (link === null) return this.check();
    if (link.kind === "sign-in") return this.#trade(link, {});
    const answer = await look();
    if (answer === null) return this.#later(link);
    const me = answer.ok ? ((await answer.json()) as Me) : null;
    // For a colleague who is signed in, the link only opens the room.
    if (me !== null && me.only === undefined) return this.#trade(link, {}, me);
    this.#state.value = { stage: "naming", token: link.token, name: me?.name ?? "" };
  }

  /** Uses a guest's link with this name. */
  async join(token: string, name: string): Promise<void> {
    await this.#trade({ kind: "join", token }, { name });
  }

  /** @param known who is signed in, if the gateway has already said so */
  async #trade(link: Link, more: { name?: string }, known?: Me): Promise<void> {
    const answer = await post(`/api/console/${link.kind}`, { token: link.token, ...more });
    if (answer === null) return this.#later(link);
    setClock(answer.headers.get("date"));
    if (answer.ok) {
      const { conversation, ...me } = (await answer.json()) as Me & { conversation?: string };
      // The desk opens the room in the address.
      if (conversation !== undefined) location.replace(`#room=${conversation}`);
      this.#state.value = { stage: "in", me: known ?? me };
      return;
    }
    // A used link must not sign out a browser that is already signed in.
    await this.check("used");
  }

  async check(why: "none" | "used" = "none"): Promise<void> {
    const answer = await look();
    if (answer === null) {
      // A signed-in concierge stays signed in: the connections retry and then check the session again.
      if (this.#state.peek().stage !== "in") this.#later(null);
      return;
    }
    setClock(answer.headers.get("date"));
    if (answer.ok) this.#state.value = { stage: "in", me: (await answer.json()) as Me };
    else this.#state.value = { stage: "out", why };
  }

  async signOut(): Promise<void> {
    await post("/api/console/sign-out", {});
    this.#state.value = { stage: "out", why: "none" };
  }

  #later(link: Link | null): void {
    this.#state.value = { stage: "offline" };
    setTimeout(() => void this.start(link), RETRY);
  }
}

/** Asks the gateway who is signed in; null if it cannot be reached. */
async function look(): Promise<Response | null> {
  const answer = await fetch("/api/console/me", { cache: "no-store" }).catch(() => null);
  return answer === null || answer.status >= 500 ? null : answer;
}

async function post(path: string, body: unknown): Promise<Response | null> {
  const answer = await fetch(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  }).catch(() => null);
  return answer === null || answer.status >= 500 ? null : answer;
}

/** The link in `#sign-in=<token>` or `#join=<token>`, or null. */
export function linkOf(hash: string): Link | null {
  const said = new URLSearchParams(hash.replace(/^#/, ""));
  for (const kind of ["sign-in", "join"] as const) {
    const token = said.get(kind);
    if (token) return { kind, token };
  }
  return null;
}
