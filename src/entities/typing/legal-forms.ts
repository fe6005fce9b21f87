/**
 * Firms by the legal form after their name, where its letters or its marks keep it out of the name; then in all their places.
 *
 *     Rovik Media | plc |       in small letters
 *     Novo Bryg | A/S |         several tokens
 */
import type { Layers } from '../layers.js';
import { changed, type TypedName } from '../mention.js';

/** Names in text order and disjoint; so is the result. */
export function withLegalForms(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  const { tokens } = layers;
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
