/** Lines of wires that are no text: what stands at the end of a story, and notes to editors. */
import type { Line } from '../archive/lines.js';

/** Another part is to come. */
const MORE = /^[-(*[ ]*(?:more(?: to (?:come|follow))?|mehr)[-)*\] ]*$/i;
const END = /^(?:[-(*[ =]*(?:-?30-?|ends?|endit|####?|nnnn|\* ?\* ?\*[* ]*)[-)*\] =]*)$/i;
/** `dpa ab cd`, `cbn/ar/tb`, `ar-tb/mk`: who wrote and who edited, in small letters. */
const INITIALS = /^(?:[a-z]{2,5}(?: [a-z]{2,3}){1,4}|[a-z]{2,4}(?:[/-][a-z]{2,4}){1,4})$/;
/** `AP-NY-11-22-24 1015EST` */
const STAMP = /^[\x03 ]*[A-Z]{2,4}-[A-Z]{2,4}-(\d{2}-\d{2}-\d{2,4})(?: +(\d{2}):?(\d{2}) ?([A-Z]{1,4})?)?$/i;

const LONGEST = 80;

export function isMore(text: string): boolean {
  return MORE.test(text);
}

export function isSignOff(text: string): boolean {
  if (text.length > LONGEST) return false;
  return isMore(text) || END.test(text) || INITIALS.test(text) || STAMP.test(text);
}

/** `Eds: With photos.` */
export function isNote(text: string): boolean {
  return /^\(?(?:eds?|editors?|editor['’]?s['’]? notes?|editors?['’]? notes?|note to editors|achtung|hinweis)\s?[:_—-]/i.test(
    text,
  );
}

/** When a story was sent, in a form that dates can be read from. */
export function stampOf(text: string): string | null {
  const match = STAMP.exec(text);
  if (match === null) return null;
  const [, day = '', hour, minute, zone = ''] = match;
  const [month = '', date = '', year = ''] = day.split('-');
  const clock = hour === undefined ? '' : ` ${hour}:${minute} ${zone}`;
  return `${fullYear(year)}-${month}-${date}${clock}`.trim();
}

/** Years of two digits are of the years from 1970 on. */
export function fullYear(year: string): string {
  return year.length === 4 ? year : `${Number(year) < 70 ? '20' : '19'}${year}`;
}

/** Where the text ends: before its last lines that are signs of the end, or empty. */
export function textEnd(lines: readonly Line[], bare: (line: Line) => string = ({ text }) => text): number {
  let end = lines.length;
  while (end > 0) {
    const line = lines[end - 1];
    const text = line === undefined ? '' : bare(line);
    if (text !== '' && !isSignOff(text)) break;
    const before = lines[end - 2];
    // Small words may be the last line of a paragraph that was cut off.
    if (/^[a-z]+ /.test(text) && before !== undefined && /[^.!?"”’'’)\]=]$/.test(bare(before))) break;
    end -= 1;
  }
  return end;
}
