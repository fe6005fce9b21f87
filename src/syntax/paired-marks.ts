/** Marks that stand in pairs, by the hashes of their forms: the numbers of two that close each other are the same. */
import { hashText } from '../resources/hash.js';

export const OPENING = new Map(
  [
    ['(', 1],
    ['[', 2],
    ['{', 3],
    ['“', 4],
    ['‘', 5],
    ['«', 6],
    ['-lrb-', 1],
    ['``', 7],
  ].map(([mark, kind]) => [hashText(String(mark)), Number(kind)]),
);
export const CLOSING = new Map(
  [
    [')', 1],
    [']', 2],
    ['}', 3],
    ['”', 4],
    ['’', 5],
    ['»', 6],
    ['-rrb-', 1],
    ["''", 7],
  ].map(([mark, kind]) => [hashText(String(mark)), Number(kind)]),
);
/** They open and close. */
export const STRAIGHT = new Map(
  [
    ['"', 8],
    ["'", 9],
  ].map(([mark, kind]) => [hashText(String(mark)), Number(kind)]),
);
