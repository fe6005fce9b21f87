/**
 * Line ends: Windows', the old Macintosh's, next line, line and paragraph separator, vertical tab and form feed are all
 * written as `\n`.
 */
import { everyMatch, type Operation } from './edits.js';

export const lineEnd: Operation = {
  op: 'line-end',
  find: (text) => everyMatch(text, LINE_END, '\n'),
  units: ['\v-\r', '\u0085', '\u2028-\u2029'],
};

const LINE_END = /\r\n|[\r\u0085\u2028\u2029\u000B\u000C]/g;
