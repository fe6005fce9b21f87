/** Paragraphs as what they are: headline, byline, subheading, item, caption, and furniture with its name. */
import { useMemo } from 'preact/hooks';
import type { Block, NewsRecord, Span } from '../../data/types.js';
import { type ParagraphProperties, Pieces } from './paragraph.js';

export const KINDS = {
  headline: 'Headline',
  deck: 'Deck',
  byline: 'Byline',
  dateline: 'Dateline',
  speaker: 'Speaker',
  body: 'Body',
  caption: 'Caption',
  correction: 'Correction',
  link: 'Link to another story',
  share: 'Sharing line',
  newsletter: 'Newsletter',
  copyright: 'Copyright',
  credit: 'Credit',
  contact: 'Contact',
} as const satisfies Record<Block['kind'], string>;
const FURNITURE: ReadonlySet<string> = new Set(['link', 'share', 'newsletter', 'copyright', 'credit', 'contact']);

type Properties = ParagraphProperties & { readonly level: 1 | 2 };

/** Drawn again only when something of it has changed. */
export function Paragraph(properties: Properties) {
  const { record, marks, undone, hrefOf, onRepair, level } = properties;
  return useMemo(() => drawn(properties), [record, marks, undone, hrefOf, onRepair, level]);
}

function drawn({ level, ...properties }: Properties) {
  const { record, span } = properties;
  const { kind, role } = blockOf(record, span);
  const pieces = <Pieces {...properties} />;
  if (kind === 'headline' && span.start === record.headline?.start)
    return level === 1 ? (
      <h1 class="headline" dir="auto">
        {pieces}
      </h1>
    ) : (
      <h2 class="headline" dir="auto">
        {pieces}
      </h2>
    );
  if (role === 'subheading')
    return level === 1 ? (
      <h2 class="subheading" dir="auto">
        {pieces}
      </h2>
    ) : (
      <h3 class="subheading" dir="auto">
        {pieces}
      </h3>
    );
  const label = FURNITURE.has(kind) || kind === 'caption' || kind === 'correction' ? KINDS[kind] : null;
  return (
    <p
      class={`paragraph ${kind}${FURNITURE.has(kind) ? ' furniture' : ''}${role === null ? '' : ` role-${role}`}`}
      dir="auto"
    >
      {label !== null && <span class="label">{label}</span>}
      {pieces}
    </p>
  );
}

const PLAIN: Pick<Block, 'kind' | 'role'> = { kind: 'body', role: null };

/** The block that most of a paragraph is in. */
function blockOf({ blocks }: NewsRecord, span: Span): Pick<Block, 'kind' | 'role'> {
  let found = PLAIN;
  let most = 0;
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < blocks.length; at++) {
    const block = blocks[at];
    if (block === undefined || block.start >= span.end) break;
    const common = Math.min(block.end, span.end) - Math.max(block.start, span.start);
    if (common > most) [found, most] = [block, common];
  }
  return found;
}
