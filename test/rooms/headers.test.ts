/** Headers of answers, of every route that there is: a new one is asked too. */
import { expect, test } from "vitest";
import app from "../../worker/index.ts";
import { cookie, fetch, ORIGIN } from "./client.ts";

test("[D11] no answer of any route is kept, guessed at or asked for in plain text, whatever the answer is", async () => {
  // The description of the API is one that anybody may keep.
  const isPublic = (path: string) => path.endsWith("/openapi.json");
  const routes = app.routes.filter(({ method, path }) => method !== "ALL" && !isPublic(path));
  expect(routes.length).toBeGreaterThan(30);
  const Cookie = await cookie("Ana");
  const askers: Record<string, string>[] = [
    { Origin: ORIGIN },
    { Origin: ORIGIN, Cookie },
    { Origin: "https://elsewhere.example" },
  ];
  for (const { method, path } of routes) {
    const at = path.replace(/:file\{[^}]*\}/, "none.ics").replace(/:\w+(\{[^}]*\})?/g, "none");
    for (const headers of askers) {
      const answer = await fetch(at, { method, headers, ...(method === "GET" ? {} : { body: "{}" }) });
      const said = ["X-Content-Type-Options", "Strict-Transport-Security", "Cache-Control"].map((name) =>
        answer.headers.get(name),
      );
      expect(said, `${method} ${at} ${answer.status}`).toEqual(["nosniff", "max-age=31536000", "no-store"]);
      await answer.body?.cancel();
    }
  }
  const described = app.routes.filter(({ path }) => isPublic(path));
  expect(described.length).toBeGreaterThan(0);
  for (const { path } of described) {
    expect((await fetch(path)).headers.get("X-Content-Type-Options"), path).toBe("nosniff");
  }
});
