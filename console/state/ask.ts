/** Sends an HTTP request to the gateway and reduces the result to one word. */

export type Refused = "signed-out" | "forbidden" | "refused" | "failed";
export type Answer<T> = { ok: true; value: T } | { ok: false; why: Refused };

/** @param body makes it a POST, or another method */
export async function ask<T>(path: string, body?: object, method: "POST" | "PATCH" = "POST"): Promise<Answer<T>> {
  try {
    const response = await fetch(
      path,
      body && { method, headers: { "content-type": "application/json" }, body: JSON.stringify(body) },
    );
    if (response.ok) return { ok: true, value: (await response.json()) as T };
    if (response.status === 401) return { ok: false, why: "signed-out" };
    if (response.status === 403) return { ok: false, why: "forbidden" };
    return { ok: false, why: response.status < 500 ? "refused" : "failed" };
  } catch {
    return { ok: false, why: "failed" };
  }
}
