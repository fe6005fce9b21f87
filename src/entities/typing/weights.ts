/**
 * How much each piece of evidence says about the type of a name, and what follows from the sums.
 *
 * All points are on one scale. They were set by hand and tried on news: 1 tips a name that nothing else is said of, 3 is
 * what a good hint is worth ("who" after the name), 5 and more what leaves little doubt (an age, a title, a country). The
 * points of all places of a name are added up; the type with most points wins, and its margin over the next type is how sure
 * the rules are. The tagger is given the margin as log-odds, so that twice the points make twice the difference there too.
 *
 * `npx vitest run tests/entities/weights.test.ts` finds every cue in its example.
 */

import type { EntityType } from '../../document/index.js';

/** The types between which the points decide. Of two with the same number of points the first wins. */
export const TYPES = ['PERSON', 'ORG', 'GPE', 'LOC', 'NORP', 'EVENT', 'FAC', 'LAW', 'WORK', 'PRODUCT'] as const;
export type ScoredType = (typeof TYPES)[number];

interface Evidence {
  readonly cue: string;
  readonly type: ScoredType;
  readonly points: number;
  /** A text with a bar before the name for which the cue speaks. */
  readonly example: string;
}

/** What a place of a name shows by itself. A cue that speaks for one type and against another has two lines. */
export const EVIDENCE = [
  // Around the story.
  { cue: 'byline', type: 'PERSON', points: 6, example: 'Ports Shut\n\nBy | Ana Ruiz\n\nIt rained.' },
  { cue: 'dateline', type: 'GPE', points: 6, example: '| TORHOUT, March 7 (HNS) - It rained.' },
  { cue: 'agency', type: 'ORG', points: 9, example: 'TORHOUT, March 7 (| HNS) - It rained.' },
  // Known by name: lexicons/known-names.ts.
  { cue: 'known-country', type: 'GPE', points: 9, example: 'It rained in | Kenya.' },
  { cue: 'known-nation', type: 'NORP', points: 9, example: 'It is a | Kenyan song.' },
  { cue: 'known-capital', type: 'GPE', points: 7, example: 'He left | Nairobi.' },
  { cue: 'known-coded-province', type: 'GPE', points: 7, example: 'He left | Bavaria.' },
  { cue: 'known-province-people', type: 'NORP', points: 8, example: 'It is a | Scottish song.' },
  { cue: 'known-region', type: 'LOC', points: 8, example: 'He left the | Balkans.' },
  { cue: 'known-people', type: 'NORP', points: 8, example: 'It is a | Catholic song.' },
  // Places that share their names with people.
  { cue: 'known-province', type: 'GPE', points: 5, example: 'He left | Kurdistan.' },
  { cue: 'known-city', type: 'GPE', points: 5, example: 'He left | Hamburg.' },
  { cue: 'known-organisation', type: 'ORG', points: 8, example: 'He left | UNESCO.' },
  { cue: 'known-event', type: 'EVENT', points: 8, example: 'He spoke of the | Cold War.' },
  { cue: 'known-law', type: 'LAW', points: 8, example: 'He read the | Bill of Rights.' },
  // The words of the name.
  { cue: 'organisation-head', type: 'ORG', points: 5, example: 'He left | Achada Bank.' },
  { cue: 'facility-head', type: 'FAC', points: 5, example: 'He left | Achada Airport.' },
  { cue: 'province-head', type: 'GPE', points: 5, example: 'He left | Achada Province.' },
  { cue: 'state-of', type: 'GPE', points: 9, example: 'He left the | Kingdom of Blikk.' },
  { cue: 'nature-head', type: 'LOC', points: 5, example: 'He left the | Achada River.' },
  { cue: 'event-head', type: 'EVENT', points: 5, example: 'He left the | Achada Cup.' },
  { cue: 'law-head', type: 'LAW', points: 5, example: 'He read the | Achada Treaty.' },
  { cue: 'company-suffix', type: 'ORG', points: 8, example: 'He left | Havblikk Inc.' },
  { cue: 'ampersand', type: 'ORG', points: 3, example: 'He left | Havblikk & Achada.' },
  { cue: 'inner-capital', type: 'ORG', points: 3, example: 'He left | HavBlikk.' },
  { cue: 'initial', type: 'PERSON', points: 2, example: 'He left | J. Achada.' },
  { cue: 'possessive-inside', type: 'ORG', points: 2, example: 'They joined the | People’s Hearth.' },
  { cue: 'place-inside', type: 'PERSON', points: -1.5, example: 'They joined | Blikk Danube.' },
  { cue: 'place-inside', type: 'ORG', points: 1.5, example: 'They joined | Blikk Danube.' },
  { cue: 'particle-inside', type: 'PERSON', points: 1, example: 'He met | Havard von Blikk.' },
  { cue: 'capitals', type: 'ORG', points: 2.5, example: 'He left the | WFB.' },
  { cue: 'given-name', type: 'PERSON', points: 4, example: 'He met | Ana Achada.' },
  { cue: 'given-name-alone', type: 'PERSON', points: 1.5, example: 'He met | Ana.' },
  { cue: 'several-words', type: 'PERSON', points: 1, example: 'He met | Havard Blikk.' },
  { cue: 'surname', type: 'PERSON', points: 2, example: 'He met | Havard Taylor.' },
  { cue: 'surname-alone', type: 'PERSON', points: 1.5, example: 'He met | Taylor.' },
  { cue: 'ordinary-word-inside', type: 'PERSON', points: -1, example: 'They joined | Blikk Harvest.' },
  { cue: 'ordinary-word-inside', type: 'ORG', points: 1, example: 'They joined | Blikk Harvest.' },
  { cue: 'place-start', type: 'GPE', points: 3, example: 'He left | Puerto Blikk.' },
  { cue: 'place-ending', type: 'GPE', points: 1.5, example: 'He left | Blikkville.' },
  { cue: 'surname-ending', type: 'PERSON', points: 1.5, example: 'He met | Blikkenko.' },
  // What stands before it.
  { cue: 'title', type: 'PERSON', points: 6, example: 'He met Mr. | Blikk.' },
  { cue: 'place-preposition', type: 'GPE', points: 2, example: 'It rained in | Blikk.' },
  { cue: 'from-or-to', type: 'GPE', points: 0.5, example: 'He came from | Blikk.' },
  { cue: 'article', type: 'ORG', points: 1.5, example: 'He left the | Blikk.' },
  { cue: 'article', type: 'PERSON', points: -3, example: 'He left the | Blikk.' },
  { cue: 'kind-of-place-of', type: 'GPE', points: 5, example: 'He left the town of | Blikk.' },
  { cue: 'leader-of', type: 'ORG', points: 2, example: 'He met the owner of | Blikk.' },
  { cue: 'role-before-full-name', type: 'PERSON', points: 4, example: 'He met the baker | Havard Blikk.' },
  { cue: 'role-before-word', type: 'PERSON', points: 2, example: 'He met the baker | Blikk.' },
  { cue: 'organisation-noun-before', type: 'ORG', points: 4, example: 'He left the bank | Blikk.' },
  { cue: 'kind-of-place-before', type: 'GPE', points: 2, example: 'He left the town | Blikk.' },
  { cue: 'by-with-and', type: 'PERSON', points: 0.3, example: 'It was sung by | Blikk.' },
  // What stands after it.
  { cue: 'which', type: 'ORG', points: 2, example: 'He left | Blikk, which was late.' },
  { cue: 'based', type: 'GPE', points: 4, example: 'He left a | Blikk-based choir.' },
  { cue: 'kind-of-place-after', type: 'GPE', points: 3, example: 'He left | Blikk town.' },
  { cue: 'saying', type: 'PERSON', points: 2, example: 'It rained, | Blikk said.' },
  { cue: 'role-after', type: 'ORG', points: 2, example: 'He met a | Blikk lawyer.' },
  { cue: 'organisation-noun-after', type: 'ORG', points: 3, example: 'He met the | Blikk group.' },
  { cue: 'verb', type: 'PERSON', points: 0.8, example: 'On Monday | Blikk laughed.' },
  { cue: 'brackets', type: 'ORG', points: 0.8, example: 'He left the choir (| Blikk) on Monday.' },
  { cue: 'possessive', type: 'PERSON', points: 0.3, example: "It was | Blikk's song." },
  { cue: 'who', type: 'PERSON', points: 3, example: 'He met | Blikk who was late.' },
  { cue: 'who-after-comma', type: 'PERSON', points: 3, example: 'He met | Blikk, whose car was late.' },
  { cue: 'whose-chairman', type: 'ORG', points: 3, example: 'He left | Blikk, whose chairman was late.' },
  { cue: 'age', type: 'PERSON', points: 5, example: 'He met | Blikk, 45, at noon.' },
  { cue: 'age-in-brackets', type: 'PERSON', points: 4, example: 'He met | Blikk (45) at noon.' },
  { cue: 'role-apposition', type: 'PERSON', points: 3, example: 'He met | Blikk, a young lawyer.' },
  { cue: 'place-apposition', type: 'GPE', points: 3, example: 'He left | Blikk, a small town.' },
  { cue: 'organisation-apposition', type: 'ORG', points: 3, example: 'He left | Blikk, a small bank.' },
  // What firms, clubs and parties do.
  { cue: 'plural-verb', type: 'ORG', points: 3, example: 'On Monday | Blikk were late.' },
  { cue: 'price-move', type: 'ORG', points: 4, example: 'On Monday | Blikk rose 3 per cent.' },
  { cue: 'owned-by', type: 'ORG', points: 1.5, example: 'The choir is owned by | Blikk.' },
  { cue: 'joined-from', type: 'ORG', points: 3, example: 'He joined from | Blikk.' },
  { cue: 'works-at', type: 'ORG', points: 3, example: 'He met a lawyer at | Blikk.' },
  { cue: 'ruling', type: 'ORG', points: 3, example: 'He left the ruling | Blikk.' },
] as const satisfies readonly Evidence[];

export type Cue = (typeof EVIDENCE)[number]['cue'];
export type KnownCue = Extract<Cue, `known-${string}`>;

/** Where a name takes the type of another one. */
const SAME = 'same';

interface Loan extends Omit<Evidence, 'type'> {
  readonly type: ScoredType | typeof SAME;
}

/** What one name lends to another, see propagation.ts. */
export const LOANS = [
  // On top of the points of the type that is overruled, see MIN_OVERRULED.
  { cue: 'part-of-person', type: 'PERSON', points: 3, example: 'Ana Achada left. Then | Achada came back.' },
  { cue: 'short-organisation', type: 'ORG', points: 4, example: 'Havblikk ASA grew. | Havblikk hired ten.' },
  { cue: 'series', type: SAME, points: 3, example: 'It rained in Kenya and | Blikk.' },
  { cue: 'acronym', type: SAME, points: 8, example: 'The Achada Ferry Bank met. The | AFB was late.' },
] as const satisfies readonly Loan[];

export type LoanCue = (typeof LOANS)[number]['cue'];

export function pointsOfLoan(cue: LoanCue): number {
  return LOANS.find((loan) => loan.cue === cue)?.points ?? 0;
}

/** A part of a person's name has at least this many points to overrule, so that 3 + 2 make a lone surname sure. */
export const MIN_OVERRULED = 2;
/** Minimum points with which a name lends its type along a series. */
export const MIN_LENDER = 3;
/** Maximum points with which a name still borrows. */
export const MAX_BORROWER = 1.5;

/** Margin from which on the rules are trusted without the model. */
export const SURE = 12;

/**
 * Log-odds that the tagger adds to the label of the rules: this much for any name, and by point of its margin. Of people the first points
 * count by themselves too: whom only a verb makes a person gains hardly anything.
 */
export function agreementOf(type: EntityType, margin: number): number {
  const first = type === 'PERSON' ? Math.min(margin * BY_FIRST_POINT, AGREEMENT) : AGREEMENT;
  return first + Math.min(margin, MAX_AGREEING) * BY_POINT;
}

const AGREEMENT = 0.75;
const BY_FIRST_POINT = 0.5;
const BY_POINT = 0.15;
/** Points beyond this maximum add nothing. */
const MAX_AGREEING = 20;
