/** A thread of its own for work that may not come back: it is ended, and the next work gets a new one. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** What became of one piece of work. */
export type Outcome<Answer> = { readonly answer: Answer } | { readonly failure: string };

export class Isolated<Job, Answer> {
  readonly #file: URL;
  readonly #limitMs: number;
  #worker: Worker | null = null;
  #settle: (outcome: Outcome<Answer>) => void = () => undefined;

  /** @param file a module that says `ready` once, and then answers every message by one */
  constructor(file: URL, limitMs: number) {
    this.#file = file;
    this.#limitMs = limitMs;
  }

  /** One at a time. Never rejects. */
  async run(job: Job): Promise<Outcome<Answer>> {
    this.#worker ??= await this.#start();
    const answered = new Promise<Outcome<Answer>>((resolve) => {
      this.#settle = resolve;
    });
    const timer = setTimeout(() => this.#settle({ failure: `no answer in ${this.#limitMs / 1000} s` }), this.#limitMs);
    this.#worker.postMessage(job);
    const outcome = await answered;
    clearTimeout(timer);
    if ('failure' in outcome) await this.close();
    return outcome;
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }

  /** What a thread does before it is ready does not count. */
  async #start(): Promise<Worker> {
    const worker = new Worker(this.#file);
    await once(worker, 'message');
    worker.on('message', (answer: Answer) => this.#settle({ answer }));
    worker.on('error', (error) => this.#settle({ failure: `threw ${String(error)}` }));
    worker.on('exit', (code) => this.#settle({ failure: `the thread ended, code ${code}` }));
    return worker;
  }
}
