/**
 * The only place that assigns roles. A visitor shows a ticket for one conversation; a concierge signs in through
 * Cloudflare Access in production and with a session cookie locally. Nothing else a client sends becomes an identity.
 */
import { createRemoteJWKSet, jwtVerify } from "jose";
import { lifeOf, sign, verify } from "../durable-objects/tickets.ts";
import type { Concierge } from "../protocol/facts.ts";
import { upright } from "../protocol/headline.ts";
import type { Identity } from "../protocol/identity.ts";
import { SUBPROTOCOL, TICKET_PREFIX } from "../protocol/limits.ts";
import site from "../settings/site.ts";
import { addressOf } from "./network.ts";

const LOOPBACK = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/**
 * Whether a page of this origin may use the gateway. Browsers always send their origin with a socket and with a POST; a
 * client without one is not a browser, so no foreign page can be behind it.
 */
export function originAllowed(request: Request, env: Env): boolean {
  const origin = request.headers.get("Origin");
  if (origin === null) return true;
  if (origin === new URL(request.url).origin || site.origins.includes(origin)) return true;
  return env.ENVIRONMENT === "local" && LOOPBACK.test(origin);
}

/** The console is on the gateway's own origin, and its cookie must not work for any other page. */
export const ownOrigin = (request: Request): boolean => request.headers.get("Origin") === new URL(request.url).origin;

/** The ticket that is sent beside the subprotocol, or null. */
export function ticketOf(request: Request): string | null {
  const offered = (request.headers.get("Sec-WebSocket-Protocol") ?? "").split(",").map((name) => name.trim());
  if (!offered.includes(SUBPROTOCOL)) return null;
  return offered.find((name) => name.startsWith(TICKET_PREFIX))?.slice(TICKET_PREFIX.length) ?? null;
}

export async function visitor(request: Request, env: Env, conversation: string, now: number): Promise<Identity | null> {
  const ticket = ticketOf(request);
  const known = ticket === null ? null : await verify(env.BATON_SECRET ?? "", "visitor", ticket, now);
  if (known?.subject !== conversation) return null;
  const address = await addressOf(request, env.BATON_SECRET ?? "");
  return { role: "visitor", conversation, ...(address !== null && { address }) };
}

/** An authenticated concierge. `only`: the one conversation that they may open. */
export type Staff = Concierge & { only?: string };

export async function concierge(request: Request, env: Env, now: number): Promise<Staff | null> {
  const production = env.ENVIRONMENT === "production";
  const known = production ? await throughAccess(request, env) : await throughCookie(request, env, now);
  const me = known ?? (linksAllowed(env) ? await throughLink(request, env, now) : null);
  // Others read this name in every list and thread; what is nothing but invisible is no name.
  return me && { ...me, name: upright(me.name) || nameOf(me.id) };
}

/** Whether join links sign people in on this gateway. */
export const linksAllowed = (env: Env): boolean => site.joinLinks || env.ENVIRONMENT === "local";

/** Whether they may see this conversation; null stands for everything, including the lobby. */
export const mayOpen = ({ only }: Staff, conversation: string | null): boolean =>
  only === undefined || only === conversation;

/** Keys of the Access team, fetched once per isolate and again when they rotate. */
let keys: { team: string; set: ReturnType<typeof createRemoteJWKSet> } | null = null;

async function throughAccess(request: Request, env: Env): Promise<Concierge | null> {
  const assertion = request.headers.get("Cf-Access-Jwt-Assertion");
  if (!assertion || !env.ACCESS_TEAM || !env.ACCESS_AUD) return null;
  const issuer = `https://${env.ACCESS_TEAM}.cloudflareaccess.com`;
  if (keys?.team !== env.ACCESS_TEAM) {
    keys = { team: env.ACCESS_TEAM, set: createRemoteJWKSet(new URL(`${issuer}/cdn-cgi/access/certs`)) };
  }
  try {
    const { payload } = await jwtVerify(assertion, keys.set, {
      issuer,
      audience: env.ACCESS_AUD,
      algorithms: ["RS256"],
    });
    const { email, name } = payload;
    if (typeof email !== "string" || email === "") return null;
    return {
      id: email.slice(0, 254),
      name: typeof name === "string" && name !== "" ? name.slice(0, 80) : nameOf(email),
    };
  } catch {
    return null;
  }
}

/** "ana.silva@example.com" becomes "Ana Silva". */
const nameOf = (email: string): string =>
  (email.split("@")[0] ?? email)
    .split(/[._-]+/)
    .filter((part) => part !== "")
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(" ")
    .slice(0, 80);

/** `__Host-` needs https; over plain http on localhost the cookie keeps every other protection. */
const cookieName = (request: Request): string =>
  new URL(request.url).protocol === "https:" ? "__Host-baton" : "baton";

async function throughCookie(request: Request, env: Env, now: number): Promise<Concierge | null> {
  const session = await cookieOf(request, env, "console", now);
  return session?.name === undefined ? null : { id: session.subject, name: session.name };
}

async function throughLink(request: Request, env: Env, now: number): Promise<Staff | null> {
  const guest = await cookieOf(request, env, "guest", now);
  if (guest?.name === undefined || guest.only === undefined) return null;
  return { id: guest.subject, name: guest.name, only: guest.only };
}

async function cookieOf(request: Request, env: Env, purpose: "console" | "guest", now: number) {
  const name = cookieName(request);
  const cookies = (request.headers.get("Cookie") ?? "").split(/;\s*/);
  const value = cookies.find((cookie) => cookie.startsWith(`${name}=`))?.slice(name.length + 1);
  return value ? await verify(env.BATON_SECRET ?? "", purpose, value, now) : null;
}

/**
 * Exchanges a one-time link's token for a session cookie; null when it is forged, expired or used.
 * @param spend marks the token's id as used until `expires`; false when it was used before.
 */
export async function signIn(
  request: Request,
  env: Env,
  token: string,
  spend: (id: string, expires: number) => Promise<boolean>,
  now: number,
): Promise<{ concierge: Concierge; cookie: string } | null> {
  if (env.ENVIRONMENT === "production") return null;
  const link = await verify(env.BATON_SECRET ?? "", "sign-in", token, now);
  if (!link?.id || link.name === undefined || !(await spend(link.id, link.expires))) return null;
  const { subject, name } = link;
  const session = await sign(env.BATON_SECRET ?? "", "console", { subject, name }, now);
  return { concierge: { id: subject, name }, cookie: cookie(request, session, lifeOf("console")) };
}

export const signOut = (request: Request): string => cookie(request, "", 0);

export const cookie = (request: Request, value: string, seconds: number): string => {
  const secure = new URL(request.url).protocol === "https:" ? "; Secure" : "";
  return `${cookieName(request)}=${value}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${seconds}${secure}`;
};
