/** The list above the field while a `/word` is typed. The field keeps the focus and handles the keys. */
import type { Insert } from "../state/inserts.ts";
import { WORDS } from "../words.ts";

interface InsertingProps {
  found: readonly Insert[];
  current: Insert | undefined;
  choose(chosen: Insert): void;
}

export function Inserting({ found, current, choose }: InsertingProps) {
  const { compose } = WORDS;
  return (
    <>
      <p class="unseen" role="status">
        {found.length > 0 ? compose.inserts(found.length) : ""}
      </p>
      {found.length > 0 && (
        <div id="inserts" role="listbox" aria-label={compose.insert} class="picks inserts">
          {found.map((one) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the field handles the keys
            <div
              key={`${one.kind} ${one.name}`}
              id={optionId(one)}
              role="option"
              tabIndex={-1}
              aria-selected={one === current}
              class="pick"
              // A mouse press would take the focus from the field, which closes the list before the click.
              onMouseDown={(e) => e.preventDefault()}
              onClick={() => choose(one)}
            >
              <b>{one.kind === "canned" ? `/${one.name}` : one.name}</b>
              <span class="faint">{one.kind === "canned" ? one.text : compose.passage}</span>
            </div>
          ))}
        </div>
      )}
    </>
  );
}

export const optionId = ({ kind, name }: Insert): string =>
  `insert-${kind}-${name.replaceAll(/[^\p{L}\p{N}]+/gu, "-")}`;
