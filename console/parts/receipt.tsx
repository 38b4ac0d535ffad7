/** The explanation before an erasure, and the receipt after it, as the gateway counted. */
import type { Counts, Receipt } from "../../protocol/receipt.ts";
import { momentOf } from "../names.ts";
import { RIGHTS } from "../rights-words.ts";

export function Warning() {
  return (
    <>
      <p>{RIGHTS.what}</p>
      <p>{RIGHTS.stays}</p>
      <p>
        <b>{RIGHTS.forGood}</b>
      </p>
    </>
  );
}

export function Counted({ receipt }: { receipt: Receipt }) {
  return (
    <>
      <p>{momentOf(receipt.erasedAt)}</p>
      <dl class="counts">
        {(Object.keys(RIGHTS.counts) as (keyof Counts)[]).map((what) => (
          <div key={what}>
            <dt>{RIGHTS.counts[what]}</dt>
            <dd>{receipt.counts[what]}</dd>
          </div>
        ))}
      </dl>
      <p class="faint receipt-id">{RIGHTS.of(receipt.conversation)}</p>
    </>
  );
}
