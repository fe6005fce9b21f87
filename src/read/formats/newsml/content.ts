/** The text of a news item: the first of its contents that is text, in whatever markup. */
import type { Fact } from '../../facts.js';
import type { Article } from '../../format.js';
import { textOfHtml } from '../../html-text.js';
import { attribute, firstIn, isElement, textsIn, type XmlElement } from '../../xml/element.js';
import { htmlOf, mappedOf, trimmed } from '../../xml/mapped.js';
import { wordsOf } from '../../xml/words.js';
import { readNitf } from '../nitf/read.js';

export interface Content {
  readonly text: Pick<Article, 'text' | 'map'>;
  readonly facts: readonly Fact[];
}

/** Several contents of one item say the same in other forms. In words what there is, where none is text. */
export function readContent(sets: readonly XmlElement[]): Content | string {
  const contents = sets.flatMap(({ nodes }) => nodes.filter(isElement));
  for (const name of ['inlineXML', 'inlineData']) {
    for (const content of contents.filter((one) => one.name === name)) {
      const read = name === 'inlineXML' ? ofXml(content) : ofData(content);
      if (read !== null && read.text.text !== '') return read;
    }
  }
  const kinds = contents.map((one) => `${one.name}${kindOf(one) === '' ? '' : ` (${kindOf(one)})`}`);
  return kinds.length === 0 ? 'newsItem without content' : `newsItem of ${[...new Set(kinds)].join(', ')}`;
}

function kindOf(content: XmlElement): string {
  return attribute(content, 'contenttype') ?? '';
}

function ofXml(content: XmlElement): Content | null {
  const nitf = content.nodes.filter(isElement).find(({ name }) => name.toLowerCase() === 'nitf');
  if (nitf !== undefined) return readNitf(nitf);
  return { text: wordsOf(firstIn(content, 'body')?.nodes ?? content.nodes), facts: [] };
}

/** Plain text or HTML, perhaps in base64. Null for pictures and what else is no text. */
function ofData(content: XmlElement): Content | null {
  const kind = kindOf(content);
  if (kind !== '' && !/^text\/|html/i.test(kind)) return null;
  const source = mappedOf(textsIn(content.nodes));
  const isHtml = /html/i.test(kind);
  if (/base64/i.test(attribute(content, 'encoding') ?? '')) {
    const text = Buffer.from(source.text, 'base64').toString('utf8');
    return { text: { text: (isHtml ? textOfHtml(text).text : text).trim(), map: null }, facts: [] };
  }
  return { text: isHtml ? htmlOf(source) : trimmed(source), facts: [] };
}
