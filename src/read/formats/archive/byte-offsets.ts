/** From characters of a decoded file to its bytes, in any encoding; asked in rising order. */

interface Encoded {
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly encoding: string;
  readonly warnings: readonly { readonly code: string }[];
}

/** The byte that a character begins at. */
export function byteOffsets({ text, bytes, encoding, warnings }: Encoded): (at: number) => number {
  if (encoding.startsWith('utf-16')) return (at) => 2 * at;
  const isWhole = !warnings.some(({ code }) => code === 'bytes-replaced');
  return encoding === 'utf-8' && isWhole ? utf8Offsets(text) : steppedOffsets(bytes, encoding);
}

function utf8Offsets(text: string): (at: number) => number {
  let before = 0;
  let offset = 0;
  return (at) => {
    offset += Buffer.byteLength(text.slice(before, at));
    before = at;
    return offset;
  };
}

const STEP = 4096;

/** Decodes once more, in steps, and byte by byte where the character is near. */
function steppedOffsets(bytes: Uint8Array, encoding: string): (at: number) => number {
  /** What has been decoded before `offset`. */
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  let offset = 0;
  let characters = 0;
  return (at) => {
    while (characters < at && offset < bytes.length) {
      const step = at - characters > STEP ? STEP : 1;
      characters += decoder.decode(bytes.subarray(offset, offset + step), { stream: true }).length;
      offset = Math.min(bytes.length, offset + step);
    }
    return offset;
  };
}
