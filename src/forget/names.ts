/** Names of a person where they stand in texts, and what is put in their place. */

import type { Span } from '../document/index.js';
import { type ForgottenPerson, fullNamesOf, plainText } from '../register/index.js';

/** Stands for a code unit of a name, so that every place in the text stays what it was. */
export const BLOCK = '█';

/** Where a full name, or any name, stands as whole words, in any case. */
export class Names {
  readonly #full: RegExp | null;
  readonly #all: RegExp | null;

  constructor(person: ForgottenPerson) {
    this.#full = expressionOf(fullNamesOf(person.names));
    this.#all = expressionOf(person.names);
  }

  /** @param isTheirs whether the text is of a document that speaks of the person, where a surname alone is the person's, too */
  spansIn(text: string, isTheirs: boolean): Span[] {
    const expression = isTheirs ? this.#all : this.#full;
    if (expression === null) return [];
    return Array.from(text.matchAll(expression), (found) => ({
      start: found.index,
      end: found.index + found[0].length,
    }));
  }

  redacted(text: string, isTheirs: boolean): string {
    return redact(text, this.spansIn(text, isTheirs));
  }
}

/** @param spans sorted */
export function redact(text: string, spans: readonly Span[]): string {
  let found = '';
  let last = 0;
  for (const { start, end } of spans) {
    if (end <= last) continue;
    const from = Math.max(start, last);
    found += text.slice(last, from) + BLOCK.repeat(end - from);
    last = end;
  }
  return found + text.slice(last);
}

/** Longer names first; between the parts white space, or what stands there in addresses: `amara-okoro`. */
function expressionOf(names: readonly string[]): RegExp | null {
  // Also without signs, as they stand in reasons and addresses.
  const parts = [...new Set([...names, ...names.map(plainText)])]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.split(/\s+/).map(escaped).join('(?:[\\s_.+-]|%20){1,2}'));
  return parts.length === 0 ? null : new RegExp(`(?<![\\p{L}\\p{N}])(?:${parts.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’]/g, "['’]");
}
