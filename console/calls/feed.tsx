/** The address of the concierge's own calendar feed, to copy. */
import { useRef, useState } from "preact/hooks";
import { WORDS } from "./words.ts";

export function Feed({ path }: { path: string }) {
  const field = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState("");
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(field.current?.value ?? "");
      setTold(WORDS.copied);
    } catch {
      // The address is selected, so Ctrl+C works even if this fails.
      setTold("");
    }
  };
  return (
    <section class="feed" aria-labelledby="feed">
      <h2 id="feed">{WORDS.feed}</h2>
      <p>{WORDS.feedHow}</p>
      <p class="address">
        <input
          ref={field}
          type="text"
          readOnly
          aria-label={WORDS.feedLabel}
          value={new URL(path, location.href).href}
        />
        <button type="button" onClick={() => void copy()}>
          {WORDS.copy}
        </button>
      </p>
      <p role="status">{told}</p>
    </section>
  );
}
