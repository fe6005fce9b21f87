/** Some files of a zip, as they are unpacked. */
import { InputError } from '../../../errors.js';

/** What takes the bytes of a file; `isLast` with the last of them, which may be none. */
export type Sink = (bytes: Uint8Array, isLast: boolean) => void;

export interface UnzipOptions {
  readonly place: string;
  /** Of all files that are taken together. */
  readonly maxUnpacked: number;
  /** Null for a file that nobody wants. */
  readonly sinkFor: (name: string) => Sink | null;
}

/** Bytes at a time: each may unpack to a thousand. */
const STEP = 16_384;

/** @throws {InputError} `input-too-large`, `input-damaged`, after what could be unpacked; what a sink throws */
export async function unzip(bytes: Uint8Array, { place, maxUnpacked, sinkFor }: UnzipOptions): Promise<void> {
  const { Unzip, UnzipInflate } = await import('fflate');
  let length = 0;
  let failure: unknown = null;
  let isOpen = 0;
  const zip = new Unzip((file) => {
    const sink = sinkFor(file.name);
    if (sink === null) return;
    isOpen += 1;
    file.ondata = (error, chunk, isLast) => {
      if (failure !== null) return;
      try {
        if (error !== null) throw error;
        length += chunk.length;
        if (length > maxUnpacked) throw tooMuch(place, maxUnpacked);
        sink(chunk, isLast);
        if (isLast) isOpen -= 1;
      } catch (cause) {
        failure = cause;
      }
    };
    file.start();
  });
  zip.register(UnzipInflate);
  try {
    for (let start = 0; start < bytes.length && failure === null; start += STEP)
      zip.push(bytes.subarray(start, start + STEP), start + STEP >= bytes.length);
  } catch (cause) {
    failure ??= cause;
  }
  if (failure === null && isOpen > 0) failure = new Error('the file ends too early');
  if (failure instanceof InputError) throw failure;
  if (failure !== null)
    throw new InputError({
      code: 'input-damaged',
      message: `${place}: the zip is damaged or cut short (${failure instanceof Error ? failure.message : String(failure)})`,
      hint: 'What could be unpacked was read. Fetch the file again.',
      cause: failure,
    });
}

function tooMuch(place: string, maxUnpacked: number): InputError {
  return new InputError({
    code: 'input-too-large',
    message: `${place}: unpacks to more than ${maxUnpacked} bytes`,
    hint: 'Split the document, or raise limits.bytes in the configuration.',
  });
}
