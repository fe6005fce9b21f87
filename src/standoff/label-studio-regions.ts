/** The regions of a task of Label Studio: which places of the text they mean. */
import { z } from 'zod';
import type { Span } from '../document/index.js';
import { CodePoints } from './code-points.js';
import { otherWords, outside } from './faults.js';

export const regionSchema = z.object({
  start: z.coerce.number().int().nonnegative(),
  end: z.coerce.number().int().nonnegative(),
  text: z.string().optional(),
  labels: z.array(z.string()).min(1),
});
export type Region = z.infer<typeof regionSchema>;
/**
 * In characters, or in UTF-16 code units where only these hold the words that are said of all regions.
 *
 * @throws {InputError} `gold-format`
 */
export function spansIn(text: string, regions: readonly Region[], place: string): (region: Region) => Span {
  const points = new CodePoints(text);
  const asUnits = ({ start, end }: Region): Span => ({ start, end });
  const asPoints = ({ start, end }: Region): Span =>
    end > points.count ? { start, end: NOWHERE } : { start: points.offset(start), end: points.offset(end) };
  const isHeld = (spanOf: (region: Region) => Span) => (region: Region) => {
    const { start, end } = spanOf(region);
    return end <= text.length && (region.text === undefined || flat(text.slice(start, end)) === flat(region.text));
  };
  for (const region of regions) {
    if (region.end < region.start || region.end > text.length) {
      throw outside(place, region.start, region.end, points.count);
    }
  }
  const spanOf = [asPoints, asUnits].find((each) => regions.every(isHeld(each)));
  if (spanOf !== undefined) return spanOf;
  const wrong = regions.find((region) => !isHeld(asPoints)(region)) ?? { start: 0, end: 0, text: '' };
  const { start, end } = asPoints({ ...wrong, labels: [] });
  throw otherWords(place, wrong.start, wrong.end, text.slice(start, end), wrong.text ?? '');
}

/** Beyond any text. */
const NOWHERE = Number.POSITIVE_INFINITY;

/** It writes line ends as `\\n` in some versions. */
function flat(text: string): string {
  return text.replaceAll('\\n', ' ').replaceAll(/\s+/g, ' ').trim();
}
