/** What gives the data of a report, wherever it is. */
import type { Catalogue, Comparison, NewsRecord, ReportHead } from './types.js';

export interface Source {
  readonly head: ReportHead;
  catalogue(): Promise<Catalogue>;
  comparison(): Promise<Comparison>;
  block(number: number): Promise<NewsRecord[]>;
  /** Of a live page: calls back when its folder has changed; the answer ends that. */
  watch(changed: (head: ReportHead) => void): () => void;
}
