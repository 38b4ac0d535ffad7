/** A room's life without a room: what people, the lobby, the model and time do, stored as the room would store it. Pure. */
import { type Context, decided, detect, failed, learned, TRIGGER_TAIL } from "../../assistant/ledger/decisions.ts";
import { visitorIntent } from "../../durable-objects/conversation/intent.ts";
import type { Event, Fact } from "../../protocol/facts.ts";
import { due, duties, evolve, never } from "../../protocol/floor.ts";
import { refusal } from "../../protocol/refusal.ts";
import { grow, INITIAL_STATE, type State } from "../../protocol/state.ts";
import type { Site } from "../../settings/schema.ts";
import { ADA, BEN, SLOT, said, spoke } from "./facts.ts";

export const MOVES = [
  "says nothing much",
  "says they are ready",
  "asks for a person",
  "is angry",
  "says yes",
  "presses the button",
  "goes back",
  "ends it",
  "books",
  "leaves a contact",
  "cancels the call",
  "has the call cancelled by the site",
  "is answered",
  "is not answered",
  "gets a reply that fails",
  "is asked about among colleagues",
  "is told that nobody is there",
  "is joined",
  "is joined by hand",
  "has the holder show life",
  "has the holder write",
  "has the holder drop",
  "has the holder give up",
  "has the holder ask a colleague",
  "is handed back",
  "waits for whatever time brings",
] as const;
export type Move = (typeof MOVES)[number];

export class Story {
  readonly events: Event[] = [];
  readonly #site: Site;
  #staffed: boolean | null;
  state: State = INITIAL_STATE;
  now = 1_000_000;

  constructor(site: Site, staffed: boolean | null) {
    this.#site = site;
    this.#staffed = staffed;
  }

  /** When something happens by itself, in milliseconds since 1970. */
  get alarm(): number | null {
    const times = [duties(this.state.floor).alarm, this.state.question?.until ?? null].filter((at) => at !== null);
    return times.length === 0 ? null : Math.min(...times);
  }

  /** All of them, or none where the floor refuses one. */
  store(...facts: readonly Fact[]): boolean {
    let { floor } = this.state;
    for (const [i, fact] of facts.entries()) {
      if (refusal(floor, fact) !== null) return false;
      floor = evolve(floor, { ...fact, seq: this.events.length + 1 + i, at: this.now });
    }
    for (const fact of facts) {
      const event: Event = { ...fact, seq: this.events.length + 1, at: this.now };
      this.events.push(event);
      this.state = grow(this.state, event);
    }
    return true;
  }

  /** Time comes to the next alarm, and what it decides is stored; false: nothing would ever happen by itself. */
  pass(): boolean {
    const at = this.alarm;
    if (at === null) return false;
    this.now = Math.max(this.now, at);
    const { question, floor } = this.state;
    const fact = due(floor, this.now, this.#site.times.wait * 1000);
    if (fact) return this.store(fact);
    return question !== null && this.store({ type: "question.expired", of: question.of, to: question.to });
  }

  /** The visitor takes the first time that is offered, as the room stores it. */
  book(): boolean {
    const { held } = this.state.floor;
    if (held === "concierge" || this.state.call) return false;
    const ends: Fact[] = held === "waiting" ? [{ type: "visitor.returned" }] : [];
    return this.store({ type: "call.booked", call: `call-${this.events.length}`, slot: SLOT }, ...ends);
  }

  /** The call that stands is cancelled, as the calendar tells the room. */
  cancel(by: "visitor" | "site"): boolean {
    const { call } = this.state;
    return call !== null && this.store({ type: "call.cancelled", call: call.call, by });
  }

  /** The visitor says something, asks for a person, or whatever else a frame can ask; false: it was refused. */
  asks(frame: Parameters<typeof visitorIntent>[0]): boolean {
    return this.#visitor(frame);
  }

  /** The visitor fills in the form for a contact. */
  contact(): boolean {
    return this.#visitor({ type: "contact", name: "Robin Vale", email: "robin@example.com", consent: true });
  }

  play(move: Move): void {
    this.now += 500;
    const { floor } = this.state;
    const holder = floor.held === "concierge" ? floor.concierge : ADA;
    const owed = duties(floor).speak;
    const until = this.now + 20_000;
    switch (move) {
      case "says nothing much":
        return this.#say("What is a lot premium?");
      case "says they are ready":
        return this.#say("I want to sign for the Heron this week");
      case "asks for a person":
        return this.#say("I want to talk to a real person please");
      case "is angry":
        return this.#say("This is unacceptable, I am furious and I have had enough!!");
      case "says yes":
        return this.#say("Yes, please");
      case "presses the button":
        return void this.#visitor({ type: "person" });
      case "goes back":
        return void this.#visitor({ type: "back" });
      case "ends it":
        return void this.#visitor({ type: "end" });
      case "books":
        return void this.book();
      case "leaves a contact":
        return void this.contact();
      case "cancels the call":
        return void this.cancel("visitor");
      case "has the call cancelled by the site":
        return void this.cancel("site");
      case "is answered":
      case "is not answered": {
        if (!owed) return;
        const seqs = [owed.seq];
        const signal = { kind: "unanswered" as const, evidence: { seqs, span: "?", rule: "knowledge" } };
        const signals = move === "is answered" ? [] : decided([signal], this.#light);
        const text = "Here is what I know.";
        this.store({ type: "assistant.said", turn: `turn-${owed.seq}`, to: owed.seq, text, why: "done" }, ...signals);
        return;
      }
      case "gets a reply that fails": {
        if (owed) this.store({ type: "turn.failed", to: owed.seq, why: "error" });
        const { giveUp } = duties(this.state.floor);
        if (owed && giveUp) this.store(...failed(owed.seq, "tries", this.#light));
        return;
      }
      case "is asked about among colleagues":
        if (owed && !this.state.question) this.store({ type: "question.put", to: owed.seq, text: "May they?", until });
        return;
      case "is told that nobody is there":
        this.#staffed = false;
        return void this.store({ type: "wait.expired", why: "nobody" });
      case "is joined":
        return void this.store({ type: "concierge.joined", concierge: BEN, how: "auto", until });
      case "is joined by hand":
        return void this.store({ type: "concierge.joined", concierge: ADA, how: "takeover" });
      case "has the holder show life":
        return void this.store({ type: "concierge.present", concierge: holder, after: "silent" });
      case "has the holder write":
        return void this.store({ ...spoke(), concierge: holder } as Fact);
      case "has the holder drop":
        return void this.store({ type: "concierge.dropped", concierge: holder, until });
      case "has the holder give up":
        return void this.store({ type: "concierge.left", concierge: holder, why: "released", until: until + 40_000 });
      case "has the holder ask a colleague":
        return void this.store({ type: "transfer.offered", concierge: holder, to: holder === ADA ? BEN : ADA, until });
      case "is handed back":
        return void this.store({ type: "concierge.handedBack", concierge: holder });
      case "waits for whatever time brings":
        return void this.pass();
      default:
        return never(move);
    }
  }

  get #light(): Context {
    return { state: this.state, site: this.#site, now: this.now, staffed: this.#staffed };
  }

  #say(text: string): void {
    const facts = learned(text, this.#light, this.state.seq + 1);
    const fired =
      this.state.floor.held === "concierge" ? [] : detect(text, this.events.slice(-TRIGGER_TAIL), this.#light);
    this.store(said(text, `message-${this.events.length}`), ...facts, ...fired);
  }

  #visitor(frame: Parameters<typeof visitorIntent>[0]): boolean {
    const intent = visitorIntent(frame, this.state, this.#site, this.now);
    return "facts" in intent && this.store(...intent.facts);
  }
}
