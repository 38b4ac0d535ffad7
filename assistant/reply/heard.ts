/** What the newest messages show besides their questions, read from what was stored of them and from their words. Pure. */
import type { Event, TriggerKind } from "../../protocol/facts.ts";
import { staff } from "../judge/staff.ts";
import type { Heard } from "./basis.ts";

/** The first that fits is what is said something about. */
const ORDER: readonly Heard[] = ["urgent", "feeling", "confused", "failing"];

const KINDS: Partial<Record<TriggerKind, (rule: string) => Heard>> = {
  emergency: () => "urgent",
  emotion: (rule) => (rule === "emotion.confused" ? "confused" : "feeling"),
  circular: () => "failing",
};

interface Words {
  asked: string;
  /** What the visitor said before, oldest first. */
  before: readonly string[];
  /** Something that they have does not work. */
  trouble: boolean;
}

/** @param first the seq of the first message that is not answered yet */
export function heardIn(tail: readonly Event[], first: number, { asked, before, trouble }: Words): Heard | null {
  const heard = tail.flatMap((event) => {
    if (event.type !== "trigger.fired" || event.seq < first) return [];
    const kind = KINDS[event.kind]?.(event.evidence.rule);
    return kind ? [kind] : [];
  });
  const fired = ORDER.find((kind) => heard.includes(kind));
  if (fired) return fired;
  if (trouble) return "trouble";
  const need = staff(asked, before);
  return need === null || need === "near" ? null : "case";
}
