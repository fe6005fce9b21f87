/**
 * The data of a live page, fetched from the server that sent it. All of it is of one state of the folder, which the ETag of the head names. When the
 * folder has changed readers are told; when the server has let go of that state (410) the page begins anew.
 */
import { livePaths } from './names.js';
import type { Source } from './source.js';
import type { Catalogue, Comparison, NewsRecord, ReportHead } from './types.js';

const BETWEEN_LOOKS = 5000;

export class Live implements Source {
  readonly head: ReportHead;
  readonly #tag: string;

  private constructor(head: ReportHead, tag: string) {
    this.head = head;
    this.#tag = tag;
  }

  static async open(): Promise<Live> {
    const answer = await fetch(livePaths.head, { cache: 'no-store' });
    if (!answer.ok) throw new Error(`The server answered “${livePaths.head}” with ${answer.status}.`);
    return new Live(await answer.json(), answer.headers.get('etag') ?? '');
  }

  catalogue(): Promise<Catalogue> {
    return this.#get(livePaths.catalogue);
  }

  /** A folder is compared with nothing. */
  async comparison(): Promise<Comparison> {
    throw new Error('A live page compares nothing.');
  }

  block(number: number): Promise<NewsRecord[]> {
    return this.#get(livePaths.block(number));
  }

  watch(changed: (head: ReportHead) => void): () => void {
    let tag = this.#tag;
    const look = async (): Promise<void> => {
      if (document.visibilityState !== 'visible') return;
      const answer = await fetch(livePaths.head, { cache: 'no-store', headers: { 'if-none-match': tag } });
      if (!answer.ok) return;
      tag = answer.headers.get('etag') ?? tag;
      if (tag !== this.#tag) changed(await answer.json());
    };
    // A server that does not answer may come back.
    const timer = setInterval(() => void look().catch(() => {}), BETWEEN_LOOKS);
    return () => clearInterval(timer);
  }

  async #get<T>(path: string): Promise<T> {
    const state = this.#tag.replace(/^W\//, '').replaceAll('"', '');
    const answer = await fetch(state === '' ? path : `${path}?of=${encodeURIComponent(state)}`);
    if (answer.status === 410) location.reload();
    if (!answer.ok) throw new Error(`The server answered “${path}” with ${answer.status}.`);
    return answer.json();
  }
}
