/** XML as it comes, for files that programs wrote: the first error ends it. Entities beyond XML's own five are errors, and nothing is fetched. */
import type { SaxesTagPlain } from 'saxes';
import { InputError } from '../../../errors.js';
import type { Sink } from './unzip.js';

export interface XmlEvents {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

/** What nests deeper was made to fill a stack. */
const MAX_DEPTH = 1000;

/** @param place as errors name it: the file, and the file in it */
export async function xmlSink(place: string, events: XmlEvents): Promise<Sink> {
  const { SaxesParser } = await import('saxes');
  const parser = new SaxesParser({ xmlns: false });
  let depth = 0;
  const damaged = (reason: string) =>
    new InputError({
      code: 'input-damaged',
      message: `${place}: ${reason}`,
      hint: 'What stands before it was read. Save the document again, or fetch it again.',
    });
  parser.on('error', ({ message }) => {
    throw damaged(message);
  });
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    depth += 1;
    if (depth > MAX_DEPTH) throw damaged(`elements nest more than ${MAX_DEPTH} deep`);
    events.open(name, attributes);
  });
  parser.on('closetag', ({ name }: SaxesTagPlain) => {
    depth -= 1;
    events.close(name);
  });
  parser.on('text', (text) => events.text(text));
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  return (bytes, isLast) => {
    decoder ??= new TextDecoder(encodingOf(bytes));
    parser.write(decoder.decode(bytes, { stream: !isLast }));
    if (isLast) parser.close();
  };
}

/** The two that XML always has. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
