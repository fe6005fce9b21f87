/** Gold as a line of the project's own gold, which `own-rows.ts` reads: spans in characters. */
import type { Span } from '../../document/index.js';
import { CodePoints } from '../../standoff/index.js';
import type { GoldDocument } from '../documents.js';

export function goldRow({
  id,
  text,
  published,
  timexes,
  names,
  links,
  clusters,
  statements,
  sentences,
}: GoldDocument): string {
  const points = new CodePoints(text);
  const extent = ({ start, end }: Span) => ({ start: points.point(start), end: points.point(end) });
  const pair = ({ start, end }: Span) => [points.point(start), points.point(end)];
  const pairs = (spans: readonly Span[]) => spans.map(pair);
  const keyOf = ({ start, end }: Span) => `${start} ${end}`;
  const targets = new Map(links?.map((link) => [keyOf(link), link.target]));
  const named = new Set(names?.map(keyOf));
  const others = links?.filter((link) => !named.has(keyOf(link))) ?? [];
  // Links of names say by themselves that links were looked for.
  const isSaid = links === null || (others.length === 0 && links.length > 0);
  return `${JSON.stringify({
    id,
    text,
    ...(published === null ? {} : { dct: published }),
    ...(timexes === null
      ? {}
      : { timexes: timexes.map(({ type, value, mod, ...span }) => ({ ...extent(span), type, value, mod })) }),
    ...(names === null
      ? {}
      : {
          entities: names.map(({ label, ...span }) => {
            const link = targets.get(keyOf(span));
            return { ...extent(span), label, ...(link === undefined ? {} : { link }) };
          }),
        }),
    ...(isSaid ? {} : { links: others.map(({ target, ...span }) => ({ ...extent(span), link: target })) }),
    ...(clusters === null ? {} : { clusters: clusters.map(pairs) }),
    ...(statements === null
      ? {}
      : {
          quotes: statements.map(({ content, source, cue, act }) => ({
            content: pairs(content),
            source: pairs(source),
            cue: pairs(cue),
            act,
          })),
        }),
    ...(sentences === null ? {} : { spans: pairs(sentences) }),
  })}\n`;
}
