/**
 * The labels that the model gives to tokens: which kind of name a token is in, and where in it.
 *
 *     Amara  Okoro  of  Acme    said
 *     B-PER  L-PER  O   U-ORG   O
 */

/** Kinds that the model tells apart; `merge.ts` finds the finer types of places. */
export const KINDS = ['person', 'organisation', 'place'] as const;
export type Kind = (typeof KINDS)[number];

/** First, inner and last token of a name, or its only one. */
export const PLACES = ['begin', 'inside', 'last', 'unit'] as const;
export type Place = (typeof PLACES)[number];

export const OUTSIDE = 0;
export const LABELS = 1 + KINDS.length * PLACES.length;

export function labelOf(kind: Kind, place: Place): number {
  return 1 + KINDS.indexOf(kind) * PLACES.length + PLACES.indexOf(place);
}

/** Null for the label of what is no name. */
export function kindOf(label: number): Kind | null {
  return label === OUTSIDE ? null : (KINDS[Math.floor((label - 1) / PLACES.length)] ?? null);
}

export function placeOf(label: number): Place | null {
  return label === OUTSIDE ? null : (PLACES[(label - 1) % PLACES.length] ?? null);
}

/** Whether a token with label `next` may stand after one with `label`. */
export function mayFollow(label: number, next: number): boolean {
  const goesOn = continues(placeOf(label));
  const from = placeOf(next);
  const inside = from === 'inside' || from === 'last';
  return goesOn ? inside && kindOf(label) === kindOf(next) : !inside;
}

export function mayBegin(label: number): boolean {
  return mayFollow(OUTSIDE, label);
}

export function mayEnd(label: number): boolean {
  return !continues(placeOf(label));
}

function continues(place: Place | null): boolean {
  return place === 'begin' || place === 'inside';
}
