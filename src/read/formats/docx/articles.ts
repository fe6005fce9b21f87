/** The article of a Word document, or those of an archive's export. Of the zip, only the text and the properties are unpacked. */
import { InputError } from '../../../errors.js';
import type { Fact } from '../../facts.js';
import type { FormatOptions, Found, SourceFile } from '../../format.js';
import { type OfficeProperties, officeFacts } from '../../office-facts.js';
import { tooLarge } from '../../text.js';
import { articlesOfExport } from '../exports.js';
import { Body } from './body.js';
import { isZip } from './magic.js';
import { unzip } from './unzip.js';
import { xmlSink } from './xml.js';

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const DOCUMENT = /^[\\/]?word[\\/]document\d*\.xml$/;
const PROPERTIES = /^[\\/]?docProps[\\/]core\.xml$/i;

/** Bytes of XML for one of text. */
const MAX_MARKUP = 10;
const ROOM = 1_000_000;

export async function* articles({ place, head, ...file }: SourceFile, options: FormatOptions): AsyncGenerator<Found> {
  const { maxBytes } = options;
  if (!isZip(head.bytes)) throw noDocx(place, 'no zip; Word 97 and documents under a password are none');
  const bytes = await file.whole();
  const body = new Body();
  const properties = new Properties();
  const document = await xmlSink(`${place}, word/document.xml`, body);
  const core = await xmlSink(`${place}, docProps/core.xml`, properties);
  let hasDocument = false;
  let failure: unknown = null;
  try {
    await unzip(bytes, {
      place,
      maxUnpacked: MAX_MARKUP * maxBytes + ROOM,
      sinkFor: (name) => {
        if (PROPERTIES.test(name)) return core;
        if (!DOCUMENT.test(name) || hasDocument) return null;
        hasDocument = true;
        return (chunk, isLast) => {
          document(chunk, isLast);
          if (body.length > maxBytes) throw tooLarge(place, maxBytes);
        };
      },
    });
  } catch (error) {
    failure = error;
  }
  if (!hasDocument) throw failure ?? noDocx(place, 'a zip without word/document.xml');
  const text = body.done();
  if (failure === null || (text !== '' && body.length <= maxBytes)) {
    const facts = [...headingFact(body), ...officeFacts(properties.read(), 'the document')];
    const file = { bytes, mediaType: MEDIA_TYPE, encoding: 'utf-8', warnings: [] };
    const article = { ...file, text, map: null, part: null, facts, extra: {} };
    const exported = articlesOfExport(body.lines(), { ...file, ...options, place });
    if (exported === null) yield { number: null, id: null, article };
    else yield* exported;
  }
  if (failure !== null) throw failure;
}

function headingFact({ heading }: Body): Fact[] {
  return heading === null
    ? []
    : [{ field: 'title', value: heading, from: 'style of the first paragraph', kind: 'markup' }];
}

function noDocx(place: string, found: string): InputError {
  return new InputError({
    code: 'input-format',
    message: `${place}: no DOCX: ${found}`,
    hint: 'Save the document as DOCX, or say what the file is with --as.',
  });
}

/** What `docProps/core.xml` says. */
class Properties {
  readonly #values = new Map<string, string>();
  #name = '';

  open = (name: string): void => {
    this.#name = name;
  };

  close = (): void => {
    this.#name = '';
  };

  text = (text: string): void => {
    if (this.#name !== '') this.#values.set(this.#name, (this.#values.get(this.#name) ?? '') + text);
  };

  read(): OfficeProperties {
    return {
      title: this.#values.get('dc:title'),
      author: this.#values.get('dc:creator'),
      keywords: this.#values.get('cp:keywords'),
      language: this.#values.get('dc:language'),
      created: this.#values.get('dcterms:created'),
      modified: this.#values.get('dcterms:modified'),
    };
  }
}
