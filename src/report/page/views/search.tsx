/** Words in all texts. Blocks are opened one after another; what is found shows at once, and the search can be stopped. */
import { useEffect, useState } from 'preact/hooks';
import type { Report } from '../data/report.js';
import { Announce } from '../parts/announce.js';
import { Found, Text } from '../parts/text.js';
import { VirtualList } from '../parts/virtual-list.js';
import { usePage } from '../state/context.js';
import { hashOf } from '../state/route.js';
import { counted } from '../text/wording.js';

interface Hit {
  readonly document: number;
  readonly count: number;
  readonly start: number;
  readonly end: number;
  readonly around: string;
}
const AROUND = 90;

export function SearchView() {
  const { report, route } = usePage();
  const words = route.query.get('q') ?? '';
  const { hits, done, stop } = useSearch(report, words);
  const total = report.head.blocks.length;
  const finished = done >= total;
  const count = `${counted(hits.length, 'document')} with “${words}”${finished ? '' : ' so far'}`;
  return (
    <>
      <h1>Search</h1>
      <div class="toolbar">
        <p class="count">
          {counted(hits.length, 'document')} with “<Text>{words}</Text>”{finished ? '' : ' so far'}
        </p>
        {!finished && words !== '' && (
          <>
            <progress max={total} value={done} aria-label="Texts that were searched" />
            <button type="button" class="plain" onClick={stop}>
              Stop
            </button>
          </>
        )}
      </div>
      <Announce text={count} />
      {finished && hits.length === 0 && <p class="empty">No text has these words.</p>}
      <VirtualList
        label="Documents found"
        count={hits.length}
        estimate={96}
        keyOf={(index) => hits[index]?.document ?? -1}
        row={(index) => {
          const hit = hits[index];
          return hit === undefined ? null : <HitRow report={report} hit={hit} words={words} />;
        }}
      />
    </>
  );
}

function HitRow({ report, hit, words }: { readonly report: Report; readonly hit: Hit; readonly words: string }) {
  const entry = report.catalogue.documents[hit.document];
  if (entry === undefined) return null;
  return (
    <div class="document-row">
      <h2>
        <a href={hashOf('document', [entry.id], [['at', `${hit.start}-${hit.end}`]])}>
          <Text>{entry.title}</Text>
        </a>
      </h2>
      <p class="excerpt">
        <Found text={hit.around} words={words} />
      </p>
      <p class="about">
        <span>{counted(hit.count, 'place')}</span>
      </p>
    </div>
  );
}

function useSearch(report: Report, words: string): { hits: readonly Hit[]; done: number; stop: () => void } {
  const [state, setState] = useState<{ words: string; hits: readonly Hit[]; done: number }>({
    words,
    hits: [],
    done: 0,
  });
  const [stopped, setStopped] = useState('');
  const total = report.head.blocks.length;
  useEffect(() => {
    let running = words !== '';
    const search = async (): Promise<void> => {
      const hits: Hit[] = [];
      for (let block = 0; block < total && running; block++) {
        const first = report.head.blocks[block]?.first ?? 0;
        // Past the cache: a search through everything would drive out what the reader has open.
        const records = await report.source.block(block).catch(() => []);
        for (const [index, { text }] of records.entries()) {
          const hit = hitIn(first + index, text, words.toLowerCase());
          if (hit !== null) hits.push(hit);
        }
        if (running) setState({ words, hits: [...hits], done: block + 1 });
        await new Promise((resolve) => setTimeout(resolve));
      }
    };
    if (running && stopped !== words) {
      setState({ words, hits: [], done: 0 });
      void search();
    }
    return () => {
      running = false;
    };
  }, [report, words, stopped, total]);
  const done = stopped === words || words === '' ? total : state.done;
  return { hits: state.words === words ? state.hits : [], done, stop: () => setStopped(words) };
}

function hitIn(document: number, text: string, wanted: string): Hit | null {
  const lower = text.toLowerCase();
  const start = lower.indexOf(wanted);
  if (start < 0) return null;
  let count = 0;
  for (let at = start; at >= 0; at = lower.indexOf(wanted, at + wanted.length)) count++;
  const end = start + wanted.length;
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, end + AROUND);
  const around = `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
  return { document, count, start, end, around };
}
