/** Words of others: their direction by themselves, kept apart from what stands around, and hidden marks of direction shown. */
import { Fragment } from 'preact';
import { piecesOf } from '../text/visible.js';

export function Text({ children }: { readonly children: string }) {
  return (
    <bdi dir="auto">
      <Visible text={children} />
    </bdi>
  );
}

/** @param all shows spaces and line ends, too */
export function Visible({ text, all = false }: { readonly text: string; readonly all?: boolean }) {
  const pieces = piecesOf(text, all);
  if (pieces.length === 1 && pieces[0]?.sign === null) return <>{text}</>;
  return (
    <>
      {pieces.map((piece, index) =>
        piece.sign === null ? (
          <Fragment key={index}>{piece.text}</Fragment>
        ) : (
          <span key={index} class="control" title="a character that cannot be seen">
            {piece.sign}
          </span>
        ),
      )}
    </>
  );
}

/** With the places of `words` marked, whatever their case. */
export function Found({ text, words }: { readonly text: string; readonly words: string }) {
  const wanted = words.toLowerCase();
  const lower = text.toLowerCase();
  if (wanted === '' || lower.length !== text.length) return <Text>{text}</Text>;
  const parts: [string, boolean][] = [];
  let from = 0;
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, from)) {
    parts.push([text.slice(from, at), false], [text.slice(at, at + wanted.length), true]);
    from = at + wanted.length;
  }
  parts.push([text.slice(from), false]);
  return (
    <bdi dir="auto">
      {parts.map(([part, found], index) =>
        found ? (
          <mark key={index}>
            <Visible text={part} />
          </mark>
        ) : (
          <Visible key={index} text={part} />
        ),
      )}
    </bdi>
  );
}
