/** Annotates what is posted: a text, a page or a file of any format that is read, and gives its records. */
import type { Config } from '../config.js';
import type { WirecopyError } from '../errors.js';
import { type Format, formatNamed, openStream, optionPublication, readDocuments } from '../read/index.js';
import { answersInOrder, type Failure, Workers } from '../workers/index.js';
import { Problem } from './problem.js';

export interface Posted {
  readonly body: AsyncIterable<Uint8Array>;
  /** Of the `Content-Type` header. */
  readonly mediaType: string;
  /** Of the file, where there is one. */
  readonly name: string | null;
  /** ISO 8601 */
  readonly published: string | null;
}

/** More requests than this are told to come again. */
const MOST_WAITING = 32;
/** Documents of one request; the rest is for `wirecopy run`. */
const MOST_DOCUMENTS = 1000;
const RETRY_AFTER_SECONDS = '5';

export class Annotator {
  readonly #config: Config;
  readonly #workers: Workers;
  #underWay = 0;
  #documents = 0;
  #failures = 0;

  constructor(config: Config) {
    this.#config = config;
    // Never in this thread: a text that takes its time would keep all others waiting.
    this.#workers = new Workers(config.run.workers, { form: 'line', config }, { alone: false });
  }

  get counts(): { readonly underWay: number; readonly documents: number; readonly failures: number } {
    return { underWay: this.#underWay, documents: this.#documents, failures: this.#failures };
  }

  /**
   * A JSON array: a record for every document, or `{ id, error }` in the place of one that failed.
   *
   * @throws {Problem} 503 when too many are waiting; 422 where nothing of it could be annotated; what `posted.body` throws
   */
  async annotate(posted: Posted): Promise<string> {
    if (this.#underWay >= MOST_WAITING) throw busy();
    this.#underWay += 1;
    try {
      return await this.#annotated(posted);
    } finally {
      this.#underWay -= 1;
    }
  }

  async close(): Promise<void> {
    await this.#workers.close();
  }

  async #annotated({ body, mediaType, name, published }: Posted): Promise<string> {
    const { limits, read } = this.#config;
    const format = formatOfPosted(mediaType, name);
    // What goes wrong with the body itself is no error of a document.
    let broken: unknown = null;
    const watched = watch(body, (error) => {
      broken = error;
    });
    const opened = { maxBytes: limits.bytes, maxRatio: limits.unpackRatio };
    const documents = readDocuments(await openStream(watched, opened, name ?? 'the text'), {
      path: name,
      format,
      facts: [],
      publishedElse: optionPublication(published),
      maxBytes: limits.bytes,
      fields: { named: read.fields, extra: read.extra },
      tell: () => {},
      leaveOut: () => {},
    });
    const answers: string[] = [];
    let last: WirecopyError | Failure | null = null;
    let done = 0;
    for await (const { item, answer } of answersInOrder(documents, ({ document }) => document ?? null, this.#workers)) {
      if (broken !== null) throw broken;
      const failure = item.error ?? answer?.failure ?? null;
      this.#documents += 1;
      if (failure !== null) {
        last = failure;
        this.#failures += 1;
        const { code, message, hint } = failure;
        answers.push(JSON.stringify({ id: item.id, error: { code, message, hint } }));
      } else if (answer !== null && answer.failure === undefined) {
        done += 1;
        answers.push(Buffer.from(answer.bytes).toString());
      }
      if (answers.length > MOST_DOCUMENTS) throw tooMany();
    }
    if (broken !== null) throw broken;
    if (done === 0) throw notAnnotated(last);
    return `[${answers.join(',')}]`;
  }
}

/** What a sender says in general terms says nothing. */
const UNTOLD = new Set(['', 'application/octet-stream', 'application/x-www-form-urlencoded']);

/**
 * Null where the name or the first bytes tell. A text that is typed is a text, whatever it looks like.
 *
 * @throws {Problem} 415
 */
function formatOfPosted(mediaType: string, name: string | null): Format | null {
  const type = (mediaType.split(';')[0] ?? '').trim().toLowerCase();
  if (name !== null || UNTOLD.has(type)) return null;
  const format = formatNamed(FORMATS_BY_TYPE.get(type) ?? '');
  if (format === null) {
    throw new Problem({
      status: 415,
      code: 'input-format',
      message: `${type}: no such format is read`,
      hint: `Send ${Array.from(FORMATS_BY_TYPE.keys()).join(', ')}, or application/octet-stream with ?name=FILE.`,
    });
  }
  return format;
}

const FORMATS_BY_TYPE: ReadonlyMap<string, string> = new Map([
  ['text/plain', 'text'],
  ['text/markdown', 'markdown'],
  ['text/html', 'html'],
  ['application/json', 'json'],
  ['application/x-ndjson', 'jsonl'],
]);

async function* watch(body: AsyncIterable<Uint8Array>, tell: (error: unknown) => void): AsyncGenerator<Uint8Array> {
  try {
    yield* body;
  } catch (error) {
    tell(error);
    throw error;
  }
}

function busy(): Problem {
  return new Problem({
    status: 503,
    code: 'busy',
    message: `${MOST_WAITING} requests are under way`,
    hint: `Ask again in ${RETRY_AFTER_SECONDS} seconds.`,
    headers: { 'retry-after': RETRY_AFTER_SECONDS },
  });
}

function tooMany(): Problem {
  return new Problem({
    status: 413,
    code: 'input-too-large',
    message: `more than ${MOST_DOCUMENTS} documents at once`,
    hint: 'Give such a file to wirecopy run.',
  });
}

function notAnnotated(failure: WirecopyError | Failure | null): Problem {
  const { code, message, hint } = failure ?? {
    code: 'input-no-texts',
    message: 'no text in what was sent',
    hint: 'Send a text, a page, or a file of a format that wirecopy run --help lists.',
  };
  return new Problem({ status: 422, code, message, hint });
}
