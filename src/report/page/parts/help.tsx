/** How the page is read, and its keys. */
import { useEffect, useRef } from 'preact/hooks';

const KEYS: readonly (readonly [string, string])[] = [
  ['/', 'search all texts'],
  [
    'g, then d w t p o l c',
    'go to Documents, Who said what, Timeline, People, Organisations, places on the map (l), Charts',
  ],
  ['↑ ↓ Page Up Page Down Home End', 'move in a list'],
  ['Enter', 'open what is in focus'],
  ['n, p', 'in an article: the next and the previous statement'],
  ['← →', 'in an article: the next and the previous mark, from a mark'],
  ['Esc', 'close what is selected or open'],
  ['?', 'this help'],
];

export function Help({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog ref={dialog} class="help" aria-labelledby="help-title" onClose={onClose}>
      <h2 id="help-title">How to read this page</h2>
      <p>
        In an article, a tint is a statement: somebody said, wrote or thought it. The number in front of it opens its
        details: who spoke, to whom, with which word, when. Names are underlined: people with one line, organisations
        with two, places with dashes, dates with dots.
      </p>
      <p>
        A bar with per cent says how sure Wirecopy is. A statement with 80 % is right about eight times in ten; below 60
        % it has a dotted edge. Read the article before you quote from a list.
      </p>
      <p>
        Every document, statement, person and place has an address of its own: copy it from the browser to share it with
        whoever has this file.
      </p>
      <h3>Keys</h3>
      <dl class="keys">
        {KEYS.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button" onClick={onClose}>
        Close
      </button>
    </dialog>
  );
}
