/** A short XML file as one tree, for what is no news: gold of other tools. */
import { InputError } from '../../errors.js';
import { sourceOf } from '../source-file.js';
import { isElement, type XmlElement, type XmlNode } from './element.js';
import { xmlItems } from './items.js';
import { eachPiece } from './references.js';

/** @throws {InputError} `input-format`, `input-damaged`, also for what is read over in news */
export async function readXml(text: string, place: string): Promise<XmlElement> {
  const bytes = new TextEncoder().encode(text);
  const source = sourceOf(bytes, place, { maxBytes: bytes.length });
  for await (const { element, path, warnings } of xmlItems(source, bytes.length + 1, ({ length }) => length === 1)) {
    const [broken] = warnings.filter(({ code }) => code === 'markup-broken');
    if (element !== null && path.length === 1 && broken === undefined) return element;
    if (broken !== undefined) throw malformed(place, broken.message);
  }
  throw malformed(place, 'no element');
}

/** The characters of a node as they are meant, with all white space. */
export function plainText(node: XmlNode): string {
  if (isElement(node)) return node.nodes.map(plainText).join('');
  if (node.isCdata) return node.raw;
  let text = '';
  eachPiece(node.raw, (piece) => {
    text += piece;
  });
  return text;
}

function malformed(place: string, what: string): InputError {
  return new InputError({ code: 'input-format', message: `${place}: ${what}`, hint: 'Mend the XML.' });
}
