/** Of a live page: a box to paste or drop a text, HTML or a file, and what Wirecopy reads in it. */
import { useRef, useState } from 'preact/hooks';
import { livePaths } from '../data/names.js';
import type { NewsRecord } from '../data/types.js';
import { Text } from '../parts/text.js';
import { usePage } from '../state/context.js';
import { counted } from '../text/wording.js';
import { Article } from './article/article.js';

type State =
  | { readonly is: 'idle' | 'waiting' }
  | { readonly is: 'failed'; readonly message: string; readonly hint: string }
  | { readonly is: 'done'; readonly items: readonly Item[] };
/** Of a file with several documents one can fail by itself. */
type Item = NewsRecord | { readonly id: string; readonly error: Failure };
interface Failure {
  readonly message: string;
  readonly hint?: string;
}

export function AnnotateView() {
  const { report } = usePage();
  const [text, setText] = useState('');
  const [published, setPublished] = useState('');
  const [state, setState] = useState<State>({ is: 'idle' });
  const [over, setOver] = useState(false);
  const asked = useRef(0);
  if (!report.head.live)
    return <p class="empty">Texts can be tried where Wirecopy serves this page: wirecopy serve.</p>;
  const send = async (body: string | File): Promise<void> => {
    const turn = ++asked.current;
    setState({ is: 'waiting' });
    const answer = await annotated(body, published);
    if (turn === asked.current) setState(answer);
  };
  const onFile = (file: File | null | undefined): void => {
    if (file) void send(file);
  };
  return (
    <>
      <h1>Try a text</h1>
      <form
        class="try"
        data-over={over ? '' : undefined}
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== '') void send(text);
        }}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          const file = event.dataTransfer?.files[0];
          const words = event.dataTransfer?.getData('text/plain') ?? '';
          if (file) onFile(file);
          else if (words !== '') {
            setText(words);
            void send(words);
          }
        }}
      >
        <label class="field">
          <span>Text or HTML; you can also drop a file here</span>
          <textarea rows={8} dir="auto" value={text} onInput={(event) => setText(event.currentTarget.value)} />
        </label>
        <div class="toolbar">
          <label class="field inline">
            <span>Published</span>
            <input type="date" value={published} onInput={(event) => setPublished(event.currentTarget.value)} />
          </label>
          <label class="field inline">
            <span>or a file</span>
            <input type="file" onChange={(event) => onFile(event.currentTarget.files?.[0])} />
          </label>
          <button type="submit" class="button" disabled={state.is === 'waiting' || text.trim() === ''}>
            Annotate
          </button>
        </div>
      </form>
      <div role="status" class="answer">
        {state.is === 'waiting' && <p>Reading …</p>}
        {state.is === 'failed' && (
          <p class="error">
            <Text>{state.message}</Text> {state.hint !== '' && <Text>{state.hint}</Text>}
          </p>
        )}
        {state.is === 'done' && <p class="count">{counted(state.items.length, 'document')} read</p>}
      </div>
      {state.is === 'done' &&
        state.items.map((item, index) =>
          'error' in item ? (
            <p key={index} class="error" role="alert">
              <Text>{`${item.id}: ${item.error.message}`}</Text>
            </p>
          ) : (
            <Article key={index} record={item} document={-1} level={2} />
          ),
        )}
    </>
  );
}

/** Bytes go as they are: the server tells the format of a file by its name and first bytes. */
async function annotated(body: string | File, published: string): Promise<State> {
  const query = new URLSearchParams();
  if (published !== '') query.set('published', published);
  if (typeof body !== 'string') query.set('name', body.name);
  const type =
    typeof body !== 'string'
      ? 'application/octet-stream'
      : looksLikeHtml(body)
        ? 'text/html;charset=utf-8'
        : 'text/plain;charset=utf-8';
  try {
    const answer = await fetch(`${livePaths.annotate}?${query}`, {
      method: 'POST',
      headers: { 'content-type': type },
      body,
    });
    const content = await answer.json();
    if (answer.ok) return { is: 'done', items: content };
    return {
      is: 'failed',
      message: wordsIn(content, 'message', `The server answered with ${answer.status}.`),
      hint: wordsIn(content, 'hint', ''),
    };
  } catch {
    return {
      is: 'failed',
      message: 'The server gave no answer that can be read.',
      hint: 'Is wirecopy serve still running?',
    };
  }
}

function wordsIn(content: unknown, key: string, otherwise: string): string {
  if (typeof content !== 'object' || content === null || !('error' in content)) return otherwise;
  const { error } = content;
  const value = typeof error === 'object' && error !== null ? new Map(Object.entries(error)).get(key) : undefined;
  return typeof value === 'string' ? value : otherwise;
}

function looksLikeHtml(text: string): boolean {
  return /^\s*<(?:!doctype|html|head|body|article|div|p|h1)\b/i.test(text);
}
