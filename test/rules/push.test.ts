import { expect, test } from "vitest";
import { vapidOf } from "../../durable-objects/lobby/push/vapid.ts";

test("without all of its keys pushing is off", () => {
  const keys = { VAPID_PUBLIC_KEY: "a", VAPID_PRIVATE_KEY: "b", VAPID_SUBJECT: "mailto:desk@baton.net" };
  expect(vapidOf(keys)).not.toBeNull();
  expect(vapidOf({})).toBeNull();
  for (const name of Object.keys(keys)) expect(vapidOf({ ...keys, [name]: "" }), name).toBeNull();
});
