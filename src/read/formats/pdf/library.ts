/** pdf.js, which is installed only where PDFs are read: it is ten times the size of all else. */
import { InputError, systemCode } from '../../../errors.js';

/** Of pdf.js, what is used. */
export interface PdfJs {
  readonly getDocument: (options: {
    readonly data: Uint8Array;
    readonly isEvalSupported: boolean;
    readonly useSystemFonts: boolean;
    readonly verbosity: number;
  }) => PdfTask;
}

export interface PdfTask {
  readonly promise: Promise<PdfFile>;
  destroy(): Promise<void>;
}

export interface PdfFile {
  readonly numPages: number;
  /** From 1. */
  getPage(number: number): Promise<PdfPage>;
  getMetadata(): Promise<{ readonly info: unknown }>;
}

export interface PdfPage {
  getTextContent(): Promise<{ readonly items: readonly unknown[] }>;
  cleanup(): unknown;
}

/** A string, for it may not be there when this is compiled. */
const MODULE: string = 'pdfjs-dist/legacy/build/pdf.mjs';

/** @throws {InputError} `input-format` where it is not installed */
export async function loadPdfJs(): Promise<unknown> {
  return import(MODULE);
}

/** @param load the package, or what throws where it is not there */
export async function pdfJsFor(place: string, load: () => Promise<unknown>): Promise<PdfJs> {
  let module: unknown;
  try {
    module = await load();
  } catch (cause) {
    const isMissing = /^(?:ERR_)?MODULE_NOT_FOUND$/.test(systemCode(cause));
    throw notLoaded(place, isMissing ? 'is not installed' : `cannot be loaded (${String(cause)})`, cause);
  }
  if (isPdfJs(module)) return module;
  throw notLoaded(place, 'has no getDocument', undefined);
}

function isPdfJs(module: unknown): module is PdfJs {
  return (
    typeof module === 'object' && module !== null && 'getDocument' in module && typeof module.getDocument === 'function'
  );
}

function notLoaded(place: string, reason: string, cause: unknown): InputError {
  return new InputError({
    code: 'input-format',
    message: `${place}: PDF is read by the package pdfjs-dist, which ${reason}`,
    hint: 'Install it beside Wirecopy: npm install pdfjs-dist@5.6.205. Or convert the file to text, for example with: pdftotext -layout',
    cause,
  });
}
