/** Ratings in the log: the last one in a row counts, and may be changed until the visitor writes again. */
import type { View } from "../../protocol/view.ts";
import type { NoticeItem } from "../panel/kit.ts";

const isRating = (item: View["items"][number]): item is NoticeItem => item.kind === "notice" && item.what === "rated";
const isVisitor = (item: View["items"][number]): boolean => item.kind === "said" && item.by === "visitor";

/** The rating that may still be changed, or null if there is none since the visitor's last message. */
export function rated({ items }: View): NoticeItem | null {
  const last = items.findLast((item) => isRating(item) || isVisitor(item));
  return last && isRating(last) ? last : null;
}

/** Another rating replaced it. */
export function replaced({ items }: View, rating: NoticeItem): boolean {
  const next = items.find((item) => item.seq > rating.seq && (isRating(item) || isVisitor(item)));
  return next !== undefined && isRating(next);
}
