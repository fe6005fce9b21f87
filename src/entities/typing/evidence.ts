/**
 * What the words and the neighbourhood of a name say about its type: each cue gives points to a type. All places where
 * a text writes the same name vote together (see types.ts), so that one "Mr. Okoro" makes every "Okoro" a person.
 */
import { contains } from '../../document/index.js';
import type { EntityType } from '../../record.js';
import type { Layers } from '../layers.js';
import { isPlaceOrPeople } from '../lexicons/known-names.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import type { Name } from '../mention.js';

/** The types that are voted on. In this order, where two have the same number of points. */
const TYPES = ['PERSON', 'ORG', 'GPE', 'LOC', 'NORP', 'EVENT', 'FAC', 'LAW', 'WORK', 'PRODUCT'] as const;

/** Points by type. All types are always there, so that all ballots have one shape. */
export type Ballot = Record<(typeof TYPES)[number], number>;

export function emptyBallot(): Ballot {
  return { PERSON: 0, ORG: 0, GPE: 0, LOC: 0, NORP: 0, EVENT: 0, FAC: 0, LAW: 0, WORK: 0, PRODUCT: 0 };
}

export function ballotOf(layers: Layers, name: Name): Ballot {
  const ballot = emptyBallot();
  const vote = (type: EntityType, points: number) => {
    if (isVotedOn(type)) ballot[type] += points;
  };
  byFurniture(layers, name, vote);
  if (name.known?.type != null) vote(name.known.type, name.known.weight);
  byWords(layers, name, vote);
  if (name.titles.length > 0) vote('PERSON', 6);
  byNeighbours(layers, name, vote);
  return ballot;
}

/** Adds a ballot to the sum of all ballots for a form. */
export function count(forms: Map<string, Ballot>, text: string, ballot: Ballot): void {
  const sum = forms.get(text);
  if (sum === undefined) forms.set(text, ballot);
  else for (const type of TYPES) sum[type] += ballot[type];
}

/** The type with most points; null when none has any. */
export function winner(ballot: Ballot): keyof Ballot | null {
  let best: keyof Ballot | null = null;
  let most = 0;
  for (const type of TYPES) {
    if (ballot[type] > most) {
      best = type;
      most = ballot[type];
    }
  }
  return best;
}

/** By how many points a type is ahead of the next one. */
export function marginOf(ballot: Ballot, type: keyof Ballot): number {
  let next = 0;
  for (const other of TYPES) if (other !== type && ballot[other] > next) next = ballot[other];
  return ballot[type] - next;
}

function isVotedOn(type: EntityType): type is keyof Ballot {
  return type in NOTHING;
}

const NOTHING = emptyBallot();

type Vote = (type: EntityType, points: number) => void;

/** What the segment stage found around the story. */
function byFurniture({ segmentation, tokens }: Layers, name: Name, vote: Vote): void {
  const span = tokens.span(name.first, name.end);
  const { byline, dateline, agency } = segmentation;
  if (byline?.authors.some((author) => contains(author, span))) vote('PERSON', 6);
  if (dateline?.place != null && contains(dateline.place, span)) vote('GPE', 6);
  if (agency !== null && contains(agency, span)) vote('ORG', 9);
}

/** The name's own words. */
function byWords({ tokens, spelling, forms }: Layers, { first, end, known }: Name, vote: Vote): void {
  const start = tokens.lower(first);
  const last = tokens.lower(end - 1);
  const length = end - first;
  if (known === null && length > 1) {
    const head = headType(tokens.lower.bind(tokens), first, end);
    if (head !== null) vote(head, 5);
    if (vocabulary.companySuffixes.has(last)) vote('ORG', 8);
    if (tokens.slice(first, end).includes('&')) vote('ORG', 3);
  }
  if (known !== null || head(tokens.lower(end - 1))) return;
  let letters = true;
  for (let token = first; token < end; token += 1) {
    const shape = spelling.shape(token);
    if (shape === 'other' || (shape === 'capitals' && length > 1 && !isInitials(tokens.text(token)))) letters = false;
    if (/^(?!Ma?c|De|Di|La|Le|Van|O[’'])\p{Lu}\p{L}*\p{Ll}\p{Lu}/u.test(tokens.text(token))) vote('ORG', 3);
    if (shape === 'initial' && length > 1) vote('PERSON', 2);
    if (/^['’]s?$/.test(tokens.text(token))) vote('ORG', 2);
    if (shape === 'capitalised' && token > first && isThing(tokens.text(token))) {
      vote('PERSON', -1.5);
      vote('ORG', 1.5);
    }
    if (shape === 'small' && vocabulary.particles.has(tokens.text(token)) && token > first) vote('PERSON', 1);
  }
  if (length === 1 && spelling.shape(first) === 'capitals') vote('ORG', 2.5);
  if (vocabulary.givenNames.has(start)) vote('PERSON', length > 1 && length < 6 ? 4 : 1.5);
  else if (letters && length > 1 && length < 5) vote('PERSON', 1);
  if (vocabulary.surnames.has(last)) vote('PERSON', length > 1 ? 2 : 1.5);
  for (let token = first + 1; token < end; token += 1) {
    const hyphenated = spelling.shape(token - 1) === 'hyphen' || spelling.shape(token + 1) === 'hyphen';
    if (spelling.shape(token) === 'capitalised' && !hyphenated && forms.at(token).ordinary) {
      vote('PERSON', -1);
      vote('ORG', 1);
    }
  }
  if (length > 1 && PLACE_STARTS.has(start)) vote('GPE', 3);
  if (PLACE_ENDINGS.test(last)) vote('GPE', 1.5);
  if (SURNAME_ENDINGS.test(last)) vote('PERSON', 1.5);
}

/** `JP Smit`: two initials without stops. */
function isInitials(word: string): boolean {
  return word.length === 2;
}

/** `Green Danube`: a name in the name that is no surname. */
function isThing(word: string): boolean {
  return (
    isPlaceOrPeople(word) &&
    !vocabulary.surnames.has(word.toLowerCase()) &&
    !vocabulary.givenNames.has(word.toLowerCase())
  );
}

/** `San Miguel`, `Punta Arenas`, `Upper Nile`, `Northern Uganda`. */
const PLACE_STARTS: ReadonlySet<string> = new Set(
  `san santa santo são sao saint st st. el la las los villa ciudad puerto punta porto port fort monte mont rio río tres kampong kuala kota
   tanjung wadi tel tell deir beit bir new old upper lower north south east west northern southern eastern western central northeastern
   northwestern southeastern southwestern greater inner outer mid char khan nova novo nuevo nueva vila wagga ban nakhon hat koh gunung ulaan
   isla baie bad saint-`
    .trim()
    .split(/\s+/),
);

const PLACE_ENDINGS =
  /\p{L}{2}(?:stan|ville|burg|pur|abad|shire|borough|polis|grad|gorod|ford|haven|mouth|wick|nagar|garh)$/u;
const SURNAME_ENDINGS =
  /\p{L}{2}(?:[eo]v|[eo]va|enko|sk[iy]|ska|wicz|vić|vic|dze|shvili|yan|sson|ssen|nen|[eé]z|opoulos|idis|inho|elli|etti|ini|oğlu|oglu|zadeh|singhe|weera)$/u;

function head(word: string): boolean {
  return vocabulary.thingHeads.has(word);
}

/** `Ministry of Trade` by its first words, `Trade Ministry` by its last. */
function headType(lower: (token: number) => string, first: number, end: number): EntityType | null {
  for (let token = first + 1; token < end - 1; token += 1) {
    if (/^(?:of|for|on)$/.test(lower(token))) return typeOfHead(lower(token - 1)) ?? 'ORG';
  }
  const begins = lower(first);
  if (vocabulary.natureStarts.has(begins)) return 'LOC';
  if (vocabulary.eventStarts.has(begins)) return 'EVENT';
  return typeOfHead(lower(end - 1));
}

function typeOfHead(word: string): EntityType | null {
  if (vocabulary.organisationHeads.has(word)) return 'ORG';
  if (vocabulary.facilityHeads.has(word)) return 'FAC';
  if (vocabulary.provinceHeads.has(word)) return 'GPE';
  if (vocabulary.natureHeads.has(word)) return 'LOC';
  if (vocabulary.eventHeads.has(word) || vocabulary.eventStarts.has(word)) return 'EVENT';
  if (vocabulary.lawHeads.has(word)) return 'LAW';
  return null;
}

/** What stands before and behind the name. */
function byNeighbours({ tokens, syntax, forms }: Layers, name: Name, vote: Vote): void {
  const { first, end } = name;
  const length = end - first;
  const before = tokens.lower(first - 1);
  const after = tokens.lower(end);
  if (PLACE_PREPOSITIONS.has(before)) vote('GPE', 2);
  if (after === ',' && tokens.lower(end + 1) === 'which') vote('ORG', 2);
  if (before === 'from' || before === 'to') vote('GPE', 0.5);
  // "the Modi government", "the Chris Hani cabal": the article belongs to the noun behind the name.
  if (before === 'the' && syntax.upos(end) !== 'NOUN') {
    vote('ORG', 1.5);
    vote('PERSON', -3);
  }
  if (before === 'of' && PLACE_KINDS.has(tokens.lower(first - 2))) vote('GPE', 5);
  if (before === 'of' && LEADERS.has(tokens.lower(first - 2))) vote('ORG', 2);
  if (forms.at(first - 1).role) vote('PERSON', length > 1 ? 4 : 2);
  if (ORGANISATION_NOUNS.has(before)) vote('ORG', 4);
  if (PLACE_KINDS.has(before)) vote('GPE', 2);
  if (after === '-' && /^(?:based|born|bound)$/.test(tokens.lower(end + 1))) vote('GPE', 4);
  if (PLACE_KINDS.has(after)) vote('GPE', 3);
  if (SAYING.has(after) || SAYING.has(syntax.lemma(end))) vote('PERSON', 2);
  if (vocabulary.roles.has(after)) vote('ORG', 2);
  if (ORGANISATION_NOUNS.has(after)) vote('ORG', 3);
  if (length === 1 && name.known === null && tokens.text(end) !== '-') {
    if (/^(?:VERB|AUX)$/.test(syntax.upos(end))) vote('PERSON', 0.8);
    if (before === '(' && after === ')') vote('ORG', 0.8);
    if (/^(?:by|with|and)$/.test(before) || /^['’]s$/.test(after)) vote('PERSON', 0.3);
  }
  if (after === ',') byApposition({ tokens, forms }, end + 1, vote);
  if (after === 'who') vote('PERSON', 3);
  if (after === '(' && /^\d\d$/.test(tokens.text(end + 1)) && tokens.text(end + 2) === ')') vote('PERSON', 4);
}

/** `Ana Ruiz, 45,`, `Ana Ruiz, a lawyer`, `Ana Ruiz, who`, `Porto, a city`: what the words behind a comma make of it. */
function byApposition({ tokens, forms }: Pick<Layers, 'tokens' | 'forms'>, token: number, vote: Vote): void {
  const word = tokens.lower(token);
  if (/^\d\d$/.test(word) && /^[,.]$/.test(tokens.text(token + 1))) vote('PERSON', 5);
  if (word === 'who' || word === 'whose') vote('PERSON', 3);
  const article = /^(?:a|an|the|his|her|its|their)$/.test(word);
  for (let near = article ? token + 1 : token; near < token + 5; near += 1) {
    const noun = tokens.lower(near);
    const type = forms.at(near).role ? 'PERSON' : article ? typeOfNoun(noun) : null;
    if (type !== null) vote(type, 3);
    if (type !== null || !/^\p{L}/u.test(noun) || CLAUSE_WORDS.has(noun)) return;
  }
}

function typeOfNoun(noun: string): EntityType | null {
  if (PLACE_KINDS.has(noun)) return 'GPE';
  return ORGANISATION_NOUNS.has(noun) ? 'ORG' : null;
}

const CLAUSE_WORDS: ReadonlySet<string> = new Set('of in at for to and was is which where'.split(' '));

const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set([
  'in',
  'near',
  'outside',
  'across',
  'throughout',
  'around',
  'inside',
]);
const PLACE_KINDS: ReadonlySet<string> = new Set(
  `city town village province district region suburb capital state county municipality island township settlement port neighbourhood neighborhood area community territory peninsula valley sub-county prefecture governorate residents`.split(
    ' ',
  ),
);
const LEADERS: ReadonlySet<string> = new Set(
  'head chairman chairwoman chair ceo director leader president spokesman spokeswoman spokesperson founder member members secretary-general manager owner governor executive officer'.split(
    ' ',
  ),
);
const SAYING: ReadonlySet<string> = new Set(
  `say said says tell told add added explain explained note noted ask asked recall recalled reply replied write wrote argue argued believe think thought
   admit insist complain joke lament stress reiterate testify opine remark quip narrate confess`
    .trim()
    .split(/\s+/),
);
const ORGANISATION_NOUNS: ReadonlySet<string> = new Set(
  `agency newspaper company firm group party team club bank broadcaster daily magazine website airline militia organisation organization
   network channel charity ngo manufacturer maker startup operator movement alliance bloc university institute think-tank outlet platform giant subsidiary
   retailer carrier conglomerate lender utility regulator union watchdog publisher producer`
    .trim()
    .split(/\s+/),
);
