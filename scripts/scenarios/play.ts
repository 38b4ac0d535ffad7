/** Plays one scenario on its own gateway and judges it. */
import type { Event } from "../../protocol/facts.ts";
import { fold, never } from "../../protocol/floor.ts";
import { changeSite } from "../../settings/schema.ts";
import { readSite } from "../site.ts";
import { type Gateway, open } from "./gateway.ts";
import { judge, type Wording } from "./judge.ts";
import { Concierge, messageId, Visitor } from "./people.ts";
import type { Scenario, Step } from "./scenario.ts";

export interface Played {
  scenario: Scenario;
  conversation: string;
  facts: Event[];
  steps: Acted[];
  /** The failures; empty when it passes. */
  faults: string[];
  milliseconds: number;
}

/** What one step led to. */
export interface Acted {
  /** The seq of the newest fact when everything was idle again. */
  head: number;
  /** Milliseconds until the visitor saw the first words of a reply; null: none streamed. */
  firstToken: number | null;
}

/** The model that answers in place of the embedded one. */
export interface Answering {
  /** Variables of the gateway. */
  vars: Readonly<Record<string, string>>;
  wording: Wording;
}
export const EMBEDDED: Answering = { vars: {}, wording: "embedded" };

/** @param code the bundled Worker */
export async function play(code: string, scenario: Scenario, { vars, wording }: Answering = EMBEDDED): Promise<Played> {
  const began = Date.now();
  // Reports a wrong setting before anything starts.
  changeSite(await readSite(), scenario.settings, `the scenario "${scenario.name}"`);
  const gateway = await open(code, scenario.settings, undefined, vars);
  try {
    const stage = await Stage.set(gateway);
    const faults: string[] = [];
    const steps: Acted[] = [];
    for (const [i, step] of scenario.turns.entries()) {
      try {
        steps.push(await stage.act(step));
      } catch (error) {
        faults.push(`turn ${i + 1} cannot be played: ${error instanceof Error ? error.message : String(error)}`);
        break;
      }
    }
    const facts = await gateway.facts(stage.conversation);
    faults.push(...[...new Set(gateway.bugs)].map((bug) => `the Worker logged: ${bug}`));
    faults.push(...judge(scenario, facts, stage.received, wording));
    await stage.clear();
    return { scenario, conversation: stage.conversation, facts, steps, faults, milliseconds: Date.now() - began };
  } finally {
    await gateway.close();
  }
}

class Stage {
  readonly conversation: string;
  readonly #gateway: Gateway;
  readonly #visitor: Visitor;
  readonly #staff: Concierge[] = [];

  private constructor(gateway: Gateway, conversation: string, visitor: Visitor) {
    this.#gateway = gateway;
    this.conversation = conversation;
    this.#visitor = visitor;
  }

  static async set(gateway: Gateway): Promise<Stage> {
    const session = await gateway.session();
    const visitor = new Visitor(gateway.origin, session);
    await visitor.socket.next(({ type }) => type === "welcome");
    return new Stage(gateway, session.conversation, visitor);
  }

  get received(): string[] {
    return this.#visitor.received;
  }

  async act(step: Step): Promise<Acted> {
    const { frames, arrived } = this.#visitor.socket;
    const from = frames.length;
    const began = performance.now();
    await this.#do(step);
    const head = await this.#rest();
    const first = frames.findIndex(({ type, text }, i) => i >= from && type === "delta" && text !== "");
    return { head, firstToken: first === -1 ? null : (arrived[first] ?? began) - began };
  }

  async clear(): Promise<void> {
    for (const concierge of this.#staff) await concierge.leave();
    await this.#visitor.socket.close();
  }

  async #do(step: Step): Promise<void> {
    const { socket } = this.#visitor;
    if ("visitor" in step) {
      const { visitor: text, lang } = step;
      const id = messageId();
      const answer = await socket.ask(
        { type: "say", id, text, ...(lang && { lang }) },
        ({ type, re, event }) => re === id || (type === "event" && (event as { id?: string }).id === id),
      );
      if (answer.type === "refused") throw new Error(`refused: ${answer.why}`);
    } else if ("press" in step) socket.send({ type: step.press });
    else if ("contact" in step) socket.send({ type: "contact", ...step.contact, consent: true });
    else if ("book" in step) {
      const { slots } = await socket.ask({ type: "slots" }, ({ type, re }) => type === "slots" || re === "slots");
      const [first] = Array.isArray(slots) ? (slots as { id: string }[]) : [];
      if (!first) throw new Error("there is no free time for a call");
      socket.send({ type: "book", slot: first.id, ...step.book, consent: true });
    } else if ("onDuty" in step) {
      this.#staff.push(await Concierge.onDuty(this.#gateway, step.onDuty, step.silent));
    } else if ("takesOver" in step) {
      const found = this.#staff.find(({ name }) => name === step.takesOver);
      if (!found) throw new Error(`${step.takesOver} is not on duty`);
      await found.send(this.conversation, { type: "join" });
    } else if ("concierge" in step) {
      await (await this.#holder()).send(this.conversation, { type: "say", id: messageId(), text: step.concierge });
    } else if ("drops" in step) {
      const holder = await this.#holder();
      const from = socket.frames.length;
      await holder.drop();
      await socket.next(({ type, on }) => type === "here" && on === false, from);
    } else if ("comesBack" in step) {
      await (await this.#holder()).enter(this.conversation);
    } else if ("handsBack" in step) {
      await (await this.#holder()).send(this.conversation, { type: "handBack", note: step.handsBack });
    } else if ("answers" in step) {
      const put = (await this.#gateway.facts(this.conversation)).findLast(({ type }) => type === "question.put");
      const [first] = this.#staff;
      if (!put || !first) throw new Error("the assistant has not asked the team anything, or nobody is on duty");
      await first.answer(this.conversation, put.seq, step.answers);
    } else if ("seconds" in step) await this.#gateway.pass(this.conversation, step.seconds);
    else never(step);
  }

  async #holder(): Promise<Concierge> {
    const floor = fold(await this.#gateway.facts(this.conversation));
    const holder = floor.held === "concierge" ? floor.concierge.name : null;
    const found = this.#staff.find(({ name }) => name === holder);
    if (!found) throw new Error(`no concierge has the floor, which is "${floor.held}"`);
    return found;
  }

  /** Waits until everything is idle: what one side receives may give another something to do. */
  async #rest(): Promise<number> {
    let head = 0;
    for (let before = -1; head !== before; ) {
      before = head;
      await this.#gateway.rest(this.conversation);
      await this.#visitor.caughtUp();
      for (const concierge of this.#staff) await concierge.caughtUp();
      await this.#gateway.rest(this.conversation);
      head = (await this.#gateway.facts(this.conversation)).length;
    }
    return head;
  }
}
