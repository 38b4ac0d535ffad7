/** The keys that pushes are signed with (RFC 8292), as `npm run vapid` prints them: base64url, and whom a push service may ask. */
export interface Vapid {
  /** Uncompressed point. */
  publicKey: string;
  /** Scalar. */
  privateKey: string;
  /** A mailto: or https: address. */
  subject: string;
}

/** The keys of the environment; null: pushing is off. */
export function vapidOf(env: {
  VAPID_PUBLIC_KEY?: string;
  VAPID_PRIVATE_KEY?: string;
  VAPID_SUBJECT?: string;
}): Vapid | null {
  const { VAPID_PUBLIC_KEY: publicKey, VAPID_PRIVATE_KEY: privateKey, VAPID_SUBJECT: subject } = env;
  return publicKey && privateKey && subject ? { publicKey, privateKey, subject } : null;
}
