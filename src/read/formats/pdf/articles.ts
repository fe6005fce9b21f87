/** The article of a PDF: its text layer. */
import { z } from 'zod';
import { InputError } from '../../../errors.js';
import type { FormatOptions, Found, SourceFile } from '../../format.js';
import { type OfficeProperties, officeFacts } from '../../office-facts.js';
import { tooLarge } from '../../text.js';
import { type Line, linesOf, paragraphsOf } from './layout.js';
import { loadPdfJs, type PdfFile, pdfJsFor } from './library.js';

const MEDIA_TYPE = 'application/pdf';

export function articles(file: SourceFile, options: FormatOptions): AsyncGenerator<Found> {
  return readPdf(file, options, loadPdfJs);
}

/** @param load pdf.js, or throws where it is not there */
export async function* readPdf(
  file: SourceFile,
  { maxBytes }: FormatOptions,
  load: () => Promise<unknown>,
): AsyncGenerator<Found> {
  if (!Buffer.from(file.head.bytes).includes('%PDF-')) throw noPdf(file.place);
  const { getDocument } = await pdfJsFor(file.place, load);
  const bytes = await file.whole();
  // pdf.js takes the memory of what it is given.
  const data = Uint8Array.from(bytes);
  const task = getDocument({ data, isEvalSupported: false, useSystemFonts: true, verbosity: 0 });
  try {
    const document = await task.promise;
    const properties = await propertiesOf(document);
    const text = paragraphsOf(await pagesOf(document, file.place, maxBytes));
    if (text === '') throw noText(file.place);
    const article = { text, map: null, bytes, part: null, mediaType: MEDIA_TYPE, encoding: 'utf-8' };
    const facts = officeFacts(properties, 'the document');
    yield { number: null, id: null, article: { ...article, facts, extra: {}, warnings: [] } };
  } catch (error) {
    throw error instanceof InputError ? error : unreadable(file.place, error);
  } finally {
    await task.destroy();
  }
}

async function pagesOf(document: PdfFile, place: string, maxBytes: number): Promise<readonly (readonly Line[])[]> {
  const pages: Line[][] = [];
  let length = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const lines = linesOf((await page.getTextContent()).items);
    page.cleanup();
    length += lines.reduce((sum, { text }) => sum + text.length, 0);
    if (length > maxBytes) throw tooLarge(place, maxBytes);
    pages.push(lines);
  }
  return pages;
}

const text = z.string().optional().catch(undefined);
const infoSchema = z.looseObject({ Title: text, Author: text, Keywords: text, CreationDate: text, ModDate: text });

async function propertiesOf(document: PdfFile): Promise<OfficeProperties> {
  const found = infoSchema.safeParse((await document.getMetadata()).info);
  if (!found.success) return {};
  const { Title, Author, Keywords, CreationDate, ModDate } = found.data;
  return {
    title: Title,
    author: Author,
    keywords: Keywords,
    created: dateOf(CreationDate),
    modified: dateOf(ModDate),
  };
}

/** `D:20241122101500+01'00'`; what comes after the year may be missing. */
function dateOf(value: string | undefined): string | undefined {
  const match = /^(?:D:)?(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?(?:(Z)|([+-]\d{2})'?(\d{2})?)?)?/.exec(
    value ?? '',
  );
  if (match === null) return undefined;
  const [, year, month, day, hour, minute, second = '00', utc, hours, minutes = '00'] = match;
  if (hour === undefined) return `${year}-${month}-${day}`;
  return `${year}-${month}-${day}T${hour}:${minute}:${second}${utc ?? (hours === undefined ? '' : `${hours}:${minutes}`)}`;
}

function noPdf(place: string): InputError {
  return new InputError({
    code: 'input-format',
    message: `${place}: no PDF, expected %PDF- at the beginning`,
    hint: 'Say what the file is with --as, or give it the ending of its format.',
  });
}

function noText(place: string): InputError {
  return new InputError({
    code: 'input-format',
    message: `${place}: the PDF has no text, only pictures of pages`,
    hint: 'Have the text recognised first, for example with: ocrmypdf',
  });
}

function unreadable(place: string, cause: unknown): InputError {
  const name = cause instanceof Error ? cause.name : '';
  const reason = cause instanceof Error ? cause.message : String(cause);
  if (name === 'PasswordException')
    return new InputError({
      code: 'input-format',
      message: `${place}: the PDF is under a password`,
      hint: 'Save it without one.',
      cause,
    });
  return new InputError({
    code: 'input-damaged',
    message: `${place}: the PDF is damaged or cut short (${reason})`,
    hint: 'Fetch the file again.',
    cause,
  });
}
