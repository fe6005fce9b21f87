/**
 * Firms by the legal form after their name, where its letters or its marks keep it out of the name; then in all their places.
 *
 *     Rovik Media | plc |       in small letters
 *     Novo Bryg | A/S |         several tokens
 *     | Rovik Media Ltd. | Rovik | said     two names: the stop of the form also ended a sentence
 */
import type { Layers } from '../layers.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import { changed, type TypedName } from '../mention.js';

/** Names in text order and disjoint; so is the result. */
export function withLegalForms(layers: Layers, found: readonly TypedName[]): readonly TypedName[] {
  const { tokens } = layers;
  const names = found.some((name) => isTwice(layers, name)) ? found.flatMap((name) => apart(layers, name)) : found;
  const short = new Set<string>();
  const whole = names.map((name, index): TypedName => {
    const end = endOfForm(layers, name);
    if (end === name.end || end > (names[index + 1]?.first ?? end)) return name;
    const form = tokens.text(end - 2) === '/' ? end - 3 : end - 1;
    short.add(tokens.slice(name.first, form));
    return changed(name, { end, text: tokens.slice(name.first, end), type: 'ORG', known: null });
  });
  if (short.size === 0) return names;
  return whole.map((name) => (short.has(name.text) ? changed(name, { type: 'ORG', known: null }) : name));
}

/** `Rovik Media Ltd. Rovik`: a firm that begins with its last word, which stands after a legal form with a stop. */
function isTwice({ tokens }: Layers, { type, first, end }: TypedName): boolean {
  if (type !== 'ORG' || end - first < 3 || tokens.text(end - 1) !== tokens.text(first)) return false;
  const form = tokens.lower(end - 2);
  return form.endsWith('.') && vocabulary.companySuffixes.has(form);
}

function apart(layers: Layers, name: TypedName): readonly TypedName[] {
  if (!isTwice(layers, name)) return [name];
  const { tokens } = layers;
  const [first, end] = [name.end - 1, name.end];
  return [
    changed(name, { end: first, text: tokens.slice(name.first, first), known: null }),
    changed(name, { first, end, text: tokens.text(first), known: null, titles: [], headed: false }),
  ];
}

/** After the legal form; the name's own end where there is none. */
function endOfForm({ tokens }: Layers, { end, type }: TypedName): number {
  if (!FIRMS.has(type)) return end;
  if (FORMS.has(tokens.text(end))) return end + 1;
  // The name may have taken the first letter of A/S.
  const slash = tokens.text(end) === '/' ? end : end + 1;
  if (tokens.text(slash) !== '/' || tokens.text(slash + 1) !== 'S' || tokens.spaceBefore(slash)) return end;
  return tokens.text(slash - 1) === 'A' ? slash + 2 : end;
}

/** What a firm's name may be taken for. */
const FIRMS: ReadonlySet<string> = new Set(['ORG', 'PERSON', 'GPE', 'LOC', 'FAC', 'PRODUCT', 'WORK']);

const FORMS: ReadonlySet<string> = new Set(['plc', 'ApS', 'd.o.o.', 'd.o.o', 'd.d.', 's.r.o.', 'a.s.', 'e.V.', 'mbH']);
