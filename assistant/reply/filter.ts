/** What stands between a model and the visitor. Pure. */
import { Echo } from "./echo.ts";
import type { Guard } from "./grounding/guard.ts";
import type { Tag } from "./verdict.ts";
import { VerdictStream } from "./verdict-stream.ts";

/** Words of a whisper that are no chance, if all of it is repeated. */
const WHISPERED = 5;

/** Takes the verdict out of a reply, and holds back what was told to the model alone and what only events may state. */
export class Filter {
  readonly #verdict: VerdictStream | null;
  readonly #echoes: readonly Echo[];
  readonly #guard: Guard;

  /**
   * @param secret what only the model may read; null: the model judges nothing and was told nothing
   * @param whispers of colleagues, which nobody repeats even where they are short
   */
  constructor(secret: readonly string[] | null, whispers: readonly string[], guard: Guard) {
    this.#verdict = secret && new VerdictStream();
    this.#echoes = secret ? [new Echo(secret), ...(whispers.length > 0 ? [new Echo(whispers, WHISPERED)] : [])] : [];
    this.#guard = guard;
  }

  get tags(): readonly Tag[] {
    return this.#verdict?.tags ?? [];
  }

  /** Clauses held back because they promise what has not happened. */
  get promised(): number {
    return this.#guard.held;
  }

  /** All clauses held back. */
  get held(): number {
    return this.#echoes.reduce((sum, { held }) => sum + held, this.#guard.held);
  }

  /** The model asks a colleague, and may say so. */
  asks(): void {
    this.#guard.asks();
  }

  push(piece: string): string {
    const shown = this.#verdict ? this.#verdict.push(piece) : piece;
    if (this.tags.some(({ act }) => act === "ask")) this.asks();
    return this.#guard.push(this.#echoes.reduce((text, echo) => echo.push(text), shown));
  }

  end(): string {
    const rest = this.#verdict?.end() ?? "";
    const text = this.#echoes.reduce((before, echo) => echo.push(before) + echo.end(), rest);
    return this.#guard.push(text) + this.#guard.end();
  }
}
