/** The object that delivers webhooks. Its name decides which file it opens, so it keeps the one it was released with. */
export const webhooks = (env: Pick<Env, "WEBHOOKS">) => env.WEBHOOKS.getByName("courier");
