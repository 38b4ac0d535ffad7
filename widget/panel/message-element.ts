/** What is shown of one message. Types only. */
import type { Source, Speaker } from "../../protocol/facts.ts";
import type { Pending } from "../connection/outbox.ts";

export interface MessageElement {
  by: Speaker;
  text: string;
  at: number;
  seq?: number;
  name?: string;
  interrupted?: boolean;
  sources?: readonly Source[];
  pending?: Pending;
  live?: boolean;
}
