/** Encodings of text that are not UTF-8 and can be told at sight, so that a text in one is not called binary. */

export interface Encoding {
  /** As a person says it: `UTF-16, little-endian`. */
  readonly name: string;
  /** As TextDecoder says it; null where it knows none. */
  readonly label: 'utf-16le' | 'utf-16be' | null;
}

/** Told by a byte-order mark, or by zeros in every other place: half of a Latin letter in UTF-16 is one. Null for all else. */
export function foreignEncoding(bytes: Uint8Array): Encoding | null {
  const marked = MARKS.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  if (marked !== undefined) return marked.encoding;
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  if (!sample.includes(0)) return null;
  if (isHalfZeros(sample, 1)) return UTF_16_LE;
  if (isHalfZeros(sample, 0)) return UTF_16_BE;
  return null;
}

const UTF_16_LE: Encoding = { name: 'UTF-16, little-endian', label: 'utf-16le' };
const UTF_16_BE: Encoding = { name: 'UTF-16, big-endian', label: 'utf-16be' };

/** The longer ones first. */
const MARKS: readonly { readonly encoding: Encoding; readonly mark: readonly number[] }[] = [
  { encoding: { name: 'UTF-32, little-endian', label: null }, mark: [0xff, 0xfe, 0, 0] },
  { encoding: { name: 'UTF-32, big-endian', label: null }, mark: [0, 0, 0xfe, 0xff] },
  { encoding: UTF_16_LE, mark: [0xff, 0xfe] },
  { encoding: UTF_16_BE, mark: [0xfe, 0xff] },
];

const SAMPLE_BYTES = 8192;
/** In other scripts than Latin only spaces, digits and marks have a zero. */
const LEAST_ZEROS = 0.1;
const MAX_ODD = 0.01;
/** In pairs of bytes: fewer show nothing. */
const SHORTEST = 2;

/** @param place where in each pair the zeros should be: 0 or 1 */
function isHalfZeros(sample: Uint8Array, place: 0 | 1): boolean {
  const pairs = Math.floor(sample.length / 2);
  let zeros = 0;
  let odd = 0;
  for (let pair = 0; pair < pairs; pair += 1) {
    const isZero = sample[2 * pair + place] === 0;
    const other = sample[2 * pair + 1 - place] ?? 0;
    if (isZero) zeros += 1;
    // A control character, or a zero in the other place, is not in text.
    if (other === 0 || (isZero && other < 9)) odd += 1;
  }
  return pairs >= SHORTEST && zeros >= LEAST_ZEROS * pairs && odd <= MAX_ODD * pairs;
}
