/** What a room has yet to store of the calls that the calendar knows. Pure: told the same twice, it finds nothing new. */
import { Concierge, type Fact, type Slot } from "../../protocol/facts.ts";
import { never } from "../../protocol/floor.ts";
import type { Call } from "../calendar/store.ts";

/** The call that stands, as the room knows it. */
export interface Known {
  call: string;
  slot: Slot;
  reminded: boolean;
}

/** @param calls every call of the conversation, oldest first */
export function news(known: Known | null, calls: readonly Call[]): Fact[] {
  const facts: Fact[] = [];
  for (const call of calls) {
    const mine = known?.call === call.call;
    switch (call.state) {
      case "booked": {
        const { slot, phone, zone } = call;
        if (!mine) {
          facts.push({ type: "call.booked", call: call.call, slot, ...(phone && { phone }), ...(zone && { zone }) });
        } else if (known.slot.id !== slot.id) facts.push({ type: "call.moved", call: call.call, slot });
        const reminded = mine && known.reminded && known.slot.id === slot.id;
        if (call.remind && !reminded) facts.push({ type: "call.reminded", call: call.call, slot });
        break;
      }
      case "cancelled":
        if (mine) facts.push({ type: "call.cancelled", call: call.call, by: cancelledBy(call.by) });
        break;
      case "done":
      case "no-show":
        if (mine) {
          const concierge = Concierge.parse(JSON.parse(call.by ?? "null"));
          facts.push({ type: "call.settled", call: call.call, outcome: call.state, concierge });
        }
        break;
      default:
        never(call.state);
    }
  }
  return facts;
}

const cancelledBy = (by: string | null) => (by === "visitor" || by === "concierge" ? by : "site");
