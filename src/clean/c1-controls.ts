/**
 * C1 controls: bytes 80 to 9F of windows-1252 that were decoded as Latin-1, where they are controls that no one writes.
 *
 *     "the \u0093plan\u0094 \u0096 as it was"  →  "the “plan” – as it was"
 *
 * U+0085 is the ellipsis of windows-1252 and the line end of mainframes: it is taken for an ellipsis where the text has
 * other such controls.
 */
import { type Change, everyMatch, type Operation } from './edits.js';
import { WINDOWS_1252 } from './legacy-encodings.js';

export const c1Control: Operation = {
  op: 'c1-control',
  find: marks,
  // Not U+0085, which alone is a line end.
  units: ['\u0080-\u0084', '\u0086-\u009F'],
};

const CONTROL_OR_NEXT_LINE = /[\u0080-\u009F]/g;

function marks(text: string): Change[] {
  return everyMatch(text, CONTROL_OR_NEXT_LINE, '').flatMap(({ start, end }) => {
    const after = WINDOWS_1252.charAt(text.charCodeAt(start) - 0x80);
    return after === text.charAt(start) ? [] : [{ start, end, after }];
  });
}
