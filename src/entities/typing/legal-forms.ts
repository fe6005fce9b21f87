/**
 * Firms by the legal form after their name, where its letters or its marks keep it out of the name; then in all their places.
 *
 *     Rovik Media | plc |       in small letters
 *     Novo Bryg | A/S |         several tokens
 *     | Blue Lagoon | … Blue Lagoon Marine Ltd.     its first words, whatever they look like
 *     | Wing Rovik | said … Wing Rovik Land       its first words, where they act as firms do
 *     | Rovik Media Ltd. | Rovik | said     two names: the stop of the form also ended a sentence
 */
import { CLUB_WORDS, FIRMS_ACT, PAPER_WORDS, PUBLIC_BODIES } from '../../english/organisation-words.js';
import { LOCATING } from '../../english/places/prepositions.js';
import type { Layers } from '../layers.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import { changed, type TypedName } from '../mention.js';
import { GIVEN, nameFlags } from '../tagger/name-table.js';
import { isGuess } from './certain-names.js';

/** Names in text order and disjoint; so is the result. */
export function withLegalForms(layers: Layers, found: readonly TypedName[]): readonly TypedName[] {
  const { tokens } = layers;
  const begins = new Set(found.map(({ first }) => tokens.text(first)));
  const names = found.some((name) => endOfFirst(layers, name, begins) !== null)
    ? found.flatMap((name) => apart(layers, name, begins))
    : found;
  const short = new Set<string>();
  const whole = names.map((name, index): TypedName => {
    const end = endOfForm(layers, name);
    if (end === name.end || end > (names[index + 1]?.first ?? end)) return name;
    const form = tokens.text(end - 2) === '/' ? end - 3 : end - 1;
    short.add(tokens.slice(name.first, form));
    return changed(name, { end, text: tokens.slice(name.first, end), type: 'ORG', known: null });
  });
  if (short.size === 0) return whole;
  return whole.map((name) => (short.has(name.text) ? changed(name, { type: 'ORG', known: null }) : name));
}

/** `Rovik Media Ltd. | Rovik Media`: where a firm ends after whose legal form with a stop the name begins again; null for others. */
function endOfFirst({ tokens }: Layers, { type, first, end }: TypedName, begins: ReadonlySet<string>): number | null {
  if (type !== 'ORG' || end - first < 3 || end - first > MAX_WORDS) return null;
  for (let again = first + 2; again < end; again += 1) {
    const form = tokens.lower(again - 1);
    if (!form.endsWith('.') || !vocabulary.companySuffixes.has(form)) continue;
    if (tokens.slice(again, end) === tokens.slice(first, first + end - again)) return again;
    // "Boreal Copper Corp. | Jinmetal", where the text also has Jinmetal Works.
    if (again === end - 1 && begins.has(tokens.text(again))) return again;
  }
  return null;
}

const MAX_WORDS = 10;

function apart(layers: Layers, name: TypedName, begins: ReadonlySet<string>): readonly TypedName[] {
  const again = endOfFirst(layers, name, begins);
  if (again === null) return [name];
  const { tokens } = layers;
  return [
    changed(name, { end: again, text: tokens.slice(name.first, again), known: null }),
    changed(name, { first: again, text: tokens.slice(again, name.end), known: null, titles: [], headed: false }),
  ];
}

/** `Blue Lagoon`, where the text has Blue Lagoon Marine Ltd.: the firm, whatever it looks like. Of two words or more. */
export function withFirmsByFirstWords(layers: Layers, names: readonly TypedName[]): readonly TypedName[] {
  const { tokens } = layers;
  const begins = new Set<string>();
  for (const { type, first, end } of names) {
    if (type !== 'ORG' || end - first < 3 || !vocabulary.companySuffixes.has(tokens.lower(end - 1))) continue;
    for (let cut = first + 2; cut < Math.min(end, first + MAX_WORDS); cut += 1) begins.add(tokens.slice(first, cut));
  }
  for (const text of actingFirstWords(layers, names)) begins.add(text);
  if (begins.size === 0) return names;
  return names.map((name) => {
    const isOther = FIRMS.has(name.type) && name.type !== 'ORG' && isGuess(name) && begins.has(name.text);
    const first = tokens.lower(name.first);
    const isSomebody =
      name.type === 'PERSON' && (nameFlags(first) & GIVEN) !== 0 && !vocabulary.organisationStarts.has(first);
    return isOther && !isSomebody ? changed(name, { type: 'ORG', headed: false }) : name;
  });
}

/** `Wing Rovik Land … | Wing Rovik | said`: all but the last word of a firm's name, which acts as firms do; no town, whose bodies have its name. */
function actingFirstWords({ tokens }: Layers, names: readonly TypedName[]): ReadonlySet<string> {
  const found = new Set<string>();
  const long = names.filter(
    ({ type, first, end, known }) =>
      type === 'ORG' && known === null && end - first > 2 && !isOfTown(tokens.lower(end - 1), tokens.text(end - 1)),
  );
  if (long.length === 0) return found;
  const begins = new Set(long.map(({ first, end }) => tokens.slice(first, end - 1)));
  const places = new Set<string>();
  for (const name of names) {
    if (!begins.has(name.text)) continue;
    if (LOCATING.has(tokens.lower(name.first - 1))) places.add(name.text);
    // "a source at Wing Gate", of Wing Gate Bank: taken for a gate.
    else if (isGuess(name) && (name.type === 'FAC' || FIRMS_ACT.has(tokens.lower(name.end)))) found.add(name.text);
  }
  for (const text of places) found.delete(text);
  return found;
}

/** `Okun Falls | Council`, `Okun Falls | Herald`: what has a town's name. */
function isOfTown(last: string, written: string): boolean {
  return PUBLIC_BODIES.has(last) || PAPER_WORDS.has(written) || CLUB_WORDS.has(written);
}

/** After the legal form; the name's own end where there is none. */
function endOfForm({ tokens }: Layers, { end, type }: TypedName): number {
  if (!FIRMS.has(type)) return end;
  if (FORMS.has(tokens.text(end))) return end + 1;
  // The name may have taken the first letter of A/S.
  const slash = tokens.text(end) === '/' ? end : end + 1;
  if (tokens.text(slash) !== '/' || tokens.spaceBefore(slash)) return end;
  return NORDIC.has(tokens.slice(slash - 1, slash + 2)) ? slash + 2 : end;
}

/** Of Denmark, Norway and the Faroes. */
const NORDIC: ReadonlySet<string> = new Set(['A/S', 'P/F', 'K/S', 'I/S']);

/** What a firm's name may be taken for. */
const FIRMS: ReadonlySet<string> = new Set(['ORG', 'PERSON', 'GPE', 'LOC', 'FAC', 'PRODUCT', 'WORK']);

const FORMS: ReadonlySet<string> = new Set([
  'plc',
  'hf',
  'hf.',
  'ehf',
  'ehf.',
  'ohf.',
  'ApS',
  'd.o.o.',
  'd.o.o',
  'd.d.',
  's.r.o.',
  'a.s.',
  'e.V.',
  'mbH',
]);
