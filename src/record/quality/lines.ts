/**
 * Texts whose lines are not those of an article: the rules of Gopher (Rae et al. 2021) and FineWeb (Penedo et al. 2024) for lines.
 *
 *     - soup / - fish / - rice                         list: nine lines in ten begin with a bullet
 *     Fire at … / Mayor says … / Storm to …            teasers: three lines in ten end in an ellipsis
 *     Home / News / Sport / Weather                    short-lines: two lines in three have fewer than thirty characters
 */
import type { QualitySettings } from '../../config.js';
import type { Segmentation } from '../../document/index.js';
import type { QualityFlag } from '../../record.js';
import { percent } from './share.js';

/** With fewer lines a share says nothing. */
const MIN_LINES = 4;
const BULLET = /^(?:[•●◦▪‣·*-]|\d{1,3}[.)])\s/;
const ELLIPSIS = /(?:…|\.{3})["”’')\]]*$/;
/** UTF-16 code units; FineWeb's. */
const SHORT_LINE = 30;

export function lineFlags({ text, paragraphs, blocks }: Segmentation, settings: QualitySettings): QualityFlag[] {
  if (paragraphs.length < MIN_LINES) return [];
  const lines = paragraphs.map(({ start, end }) => text.slice(start, end));
  const flags: QualityFlag[] = [];
  const items = new Set(blocks.filter(({ role }) => role === 'list').map(({ start }) => start));
  const bullets =
    paragraphs.filter(({ start }, index) => items.has(start) || BULLET.test(lines[index] ?? '')).length / lines.length;
  if (bullets >= settings.maxBulletLines) {
    flags.push({ code: 'list', detail: `${percent(bullets)} of the lines begin with a bullet or a number` });
  }
  const cut = shareOf(lines, (line) => ELLIPSIS.test(line.slice(-8)));
  if (cut >= settings.maxEllipsisLines) {
    flags.push({ code: 'teasers', detail: `${percent(cut)} of the lines end in an ellipsis` });
  }
  const short = shareOf(lines, ({ length }) => length < SHORT_LINE);
  if (short >= settings.maxShortLines) {
    flags.push({
      code: 'short-lines',
      detail: `${percent(short)} of the lines have fewer than ${SHORT_LINE} characters`,
    });
  }
  return flags;
}

function shareOf(lines: readonly string[], test: (line: string) => boolean): number {
  return lines.filter(test).length / lines.length;
}
