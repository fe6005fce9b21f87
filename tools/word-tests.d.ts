import type { Plugin } from 'rolldown';

export const wordTests: Plugin;

/** A function that answers for an expression, and its name; null where only the expression can. */
export function functionFor(source: string, flags: string, name: string): { name: string; code: string } | null;
