/** A thread of its own for work that may not come back: Piscina ends it then, and the next work gets a new one. */
import { Piscina } from 'piscina';

/** What became of one piece of work. */
export type Outcome<Answer> = { readonly answer: Answer } | { readonly failure: string };

export class Isolated<Job, Answer> {
  readonly #limitMs: number;
  readonly #pool: Piscina<Job, Answer>;

  /** @param file a module whose default export does the work; what it does when it is loaded counts for the first one */
  constructor(file: URL, limitMs: number) {
    this.#limitMs = limitMs;
    const filename = file.href;
    this.#pool = new Piscina({ filename, minThreads: 1, maxThreads: 1, idleTimeout: Number.POSITIVE_INFINITY });
  }

  /** One at a time. Never rejects. */
  async run(job: Job): Promise<Outcome<Answer>> {
    const signal = AbortSignal.timeout(this.#limitMs);
    try {
      return { answer: await this.#pool.run(job, { signal }) };
    } catch (error) {
      return { failure: signal.aborted ? `no answer in ${this.#limitMs / 1000} s` : `threw ${String(error)}` };
    }
  }

  close(): Promise<void> {
    return this.#pool.destroy();
  }
}
