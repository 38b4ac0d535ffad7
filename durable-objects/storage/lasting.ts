/**
 * An object that loses nothing when its file is dropped and written anew: while that goes on, a twin of the same class
 * holds a copy, and whoever wakes with nothing at all asks its twin before anything else.
 */
import { DurableObject } from "cloudflare:workers";
import { type Copy, copyOf, replace, scrub } from "./scrub.ts";

const TWIN = "-twin";
/** Stands in every file that is whole. */
const WHOLE = "whole";
/** Characters of a copy that travel, and are stored, at once: a value may have 2 MB. */
const PART = 500_000;
/** A twin that was left with a copy looks after this whether it is still wanted, in milliseconds. */
const TIDY = 600_000;

export abstract class Lasting extends DurableObject<Env> {
  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    if (this.#isTwin || ctx.storage.kv.get(WHOLE)) return;
    ctx.blockConcurrencyWhile(async () => {
      const copy = await this.#other().takeCopy();
      if (copy !== null) await replace(ctx.storage, JSON.parse(copy) as Copy);
      ctx.storage.kv.put(WHOLE, true);
    });
  }

  /** The objects of this class, by name. */
  protected abstract siblings(): DurableObjectNamespace<Lasting>;

  /** Nothing that was deleted can be read any more, in no file. */
  protected async scrub(): Promise<void> {
    const { storage } = this.ctx;
    const twin = this.#other();
    const copy = JSON.stringify(copyOf(storage, await storage.getAlarm()));
    for (let at = 0; at < copy.length; at += PART) await twin.keepCopy(at / PART, copy.slice(at, at + PART));
    await scrub(storage);
    await twin.dropCopy();
  }

  override async alarm(): Promise<void> {
    await this.tidied();
  }

  /** Whether this was a twin's alarm, which is no alarm of the class's own. */
  protected async tidied(): Promise<boolean> {
    if (!this.#isTwin) return false;
    // Awake, it has what it needs.
    await this.#other().isWhole();
    await this.dropCopy();
    return true;
  }

  async keepCopy(part: number, text: string): Promise<void> {
    if (part === 0) this.#forget();
    this.ctx.storage.kv.put(key(part), text);
    await this.ctx.storage.setAlarm(Date.now() + TIDY);
  }

  async takeCopy(): Promise<string | null> {
    const parts: string[] = [];
    for (let text = this.#part(0); text !== undefined; text = this.#part(parts.length)) parts.push(text);
    return parts.length > 0 ? parts.join("") : null;
  }

  async dropCopy(): Promise<void> {
    await this.ctx.storage.deleteAlarm();
    await this.ctx.storage.deleteAll();
  }

  async isWhole(): Promise<boolean> {
    return this.ctx.storage.kv.get(WHOLE) === true;
  }

  #forget(): void {
    for (const [name] of [...this.ctx.storage.kv.list({ prefix: key("") })]) this.ctx.storage.kv.delete(name);
  }

  #part = (part: number): string | undefined => this.ctx.storage.kv.get<string>(key(part));

  get #isTwin(): boolean {
    return this.ctx.id.name?.endsWith(TWIN) ?? false;
  }

  #other(): DurableObjectStub<Lasting> {
    const name = this.ctx.id.name ?? "";
    return this.siblings().getByName(this.#isTwin ? name.slice(0, -TWIN.length) : name + TWIN);
  }
}

const key = (part: number | string): string => `copy-${part}`;
