/**
 * Who a socket belongs to. Only the door (`worker/door.ts`) sets it; it travels to an object in one header of a request
 * that the Worker builds from scratch, so that nothing a client sends can become an identity.
 */
export type Identity =
  /** `address`: a keyed hash of where the visitor writes from; absent where that is not known. */
  { role: "visitor"; conversation: string; address?: string } | { role: "concierge"; id: string; name: string };

export const IDENTITY_HEADER = "x-baton-identity";

/** Header values are ASCII; names are not. */
export const sealIdentity = (identity: Identity): string => encodeURIComponent(JSON.stringify(identity));

export const readIdentity = (headers: Headers): Identity | null => {
  const sealed = headers.get(IDENTITY_HEADER);
  return sealed === null ? null : (JSON.parse(decodeURIComponent(sealed)) as Identity);
};

/** Prefixes of the identity of a guest with a join link, and of a program with a key of the HTTP API. */
export const LINK_PREFIX = "link:";
export const KEY_PREFIX = "key:";
