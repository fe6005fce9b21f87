/**
 * Runs: stretches of capitalised words with what may stand between them, in which names are then looked for.
 *
 *     the [Ministry of Health and Social Welfare] said
 *     [Nigerian President Goodluck Jonathan] and [Ursula von der Leyen]
 *     a [Hewlett-Packard] printer at [Lloyd's of London], [Johnson & Sons, Inc.]
 */
import type { Layers, Range } from './layers.js';
import { type Known, lookUp, reachOf } from './lexicon.js';
import * as vocabulary from './vocabulary.js';

/** A known name inside a run, or one word of it. */
export interface Piece extends Range {
  readonly known: Known | null;
}

export interface Run extends Range {
  readonly pieces: readonly Piece[];
}

/** Longer runs are cut; no name is that long. */
const MOST_PIECES = 24;

/** The run that begins at a token, or null when none does. No run goes beyond token `limit`. */
export function runAt(layers: Layers, token: number, limit: number): Run | null {
  const first = pieceAt(layers, token, limit) ?? particlesAt(layers, token, limit);
  if (first === null) return null;
  const pieces = [first];
  let end = first.end;
  while (pieces.length < MOST_PIECES) {
    const next = linked(layers, { first: token, end, pieces }, limit);
    const piece = next === null ? null : pieceAt(layers, next, limit);
    if (piece === null) break;
    pieces.push(piece);
    end = piece.end;
  }
  return { first: token, end, pieces };
}

/** The longest known name that begins at a token, else the token if it has a capital. */
export function pieceAt({ tokens, spelling }: Layers, token: number, limit: number): Piece | null {
  const shape = spelling.shape(token);
  if (token >= limit || shape === 'hyphen' || shape === 'other') return null;
  const reach = Math.min(limit, token + reachOf(tokens.text(token)));
  for (let end = reach; end > token; end -= 1) {
    const known = lookUp(tokens.slice(token, end));
    if (known !== null) return { first: token, end, known };
  }
  if (shape === 'small' || vocabulary.calendar.has(tokens.lower(token))) return null;
  return { first: token, end: token + 1, known: null };
}

/** `al-Sayed`, `bin Rashid`, `von der Leyen`: the small words in front of a capital, as one piece with it. */
function particlesAt(layers: Layers, token: number, limit: number): Piece | null {
  if (!vocabulary.leadingParticles.has(layers.tokens.text(token))) return null;
  const capital = behindParticles(layers, token, limit);
  return capital === null ? null : { first: token, end: capital + 1, known: null };
}

/** Where the run goes on behind its end; null when it ends there. */
function linked(layers: Layers, run: Run, limit: number): number | null {
  const { tokens, spelling } = layers;
  const { end } = run;
  if (end >= limit) return null;
  const capital = (token: number) =>
    token < limit && spelling.shape(token) !== 'small' && pieceAt(layers, token, limit) !== null;
  const text = tokens.text(end);
  if (spelling.shape(end) === 'hyphen' || text === '&') return capital(end + 1) ? end + 1 : null;
  if (spelling.shape(end) !== 'small' && spelling.shape(end) !== 'other') return end;
  if (vocabulary.particles.has(text)) return behindParticles(layers, end, limit);
  if (text === ',') return vocabulary.companySuffixes.has(tokens.lower(end + 1)) && capital(end + 1) ? end + 1 : null;
  if (text === "'s" || text === '’s') return OWNERS.has(tokens.lower(end - 1)) && capital(end + 1) ? end + 1 : null;
  if (text === 'of' || text === 'for' || text === 'on') {
    const next = tokens.text(end + 1) === 'the' ? end + 2 : end + 1;
    return opensPhrase(layers, run, text) && capital(next) ? next : null;
  }
  if (text === 'and') return capital(end + 1) && coordinates(layers, run, limit) ? end + 1 : null;
  return null;
}

/** Their 's belongs to a name: `People's Party`, `King's College`. */
const OWNERS: ReadonlySet<string> = new Set(
  `people women men children workers world farmers king queen nation teachers veterans students lloyd girls boys mother father
   new-year president players master saint valentine widow seamen fishermen`
    .trim()
    .split(/\s+/),
);

function behindParticles({ tokens, spelling }: Layers, token: number, limit: number): number | null {
  let next = token;
  while (next < token + 4 && next < limit) {
    if (vocabulary.particles.has(tokens.text(next))) next += 1;
    else if (next > token && spelling.shape(next) === 'hyphen') next += 1;
    else break;
  }
  return next > token && next < limit && /^capital/.test(spelling.shape(next)) ? next : null;
}

/** Whether the run holds a word that asks for "of": `Ministry of`, `Bank of`, `Battle of`, `Centre for`. */
function opensPhrase({ tokens }: Layers, run: Run, preposition: string): boolean {
  const head = tokens.lower(run.end - 1);
  if (run.pieces.at(-1)?.known?.type === 'GPE') return false;
  if (preposition === 'of') return OF_HEADS.has(head) || vocabulary.organisationHeads.has(head);
  if (preposition === 'on') return /^(?:commission|committee|council|conference|convention|summit)$/.test(head);
  return /^(?:cent(?:re|er)|ministry|campaign|institute|fund|council|movement|association|commission|foundation|agency|alliance|coalition|committee|department|office|union|society|network|forum|doctors|mothers|lawyers|campaign|secretariat|bureau|bank|school|academy|authority|organi[sz]ation|programme|program|initiative|party|agreement|prize|partnership|trust)$/.test(
    head,
  );
}

const OF_HEADS: ReadonlySet<string> = new Set(
  `university battle siege war republic kingdom church house court cathedral port gulf bay sea strait isle cape lake mount order
   journal treaty declaration state states federation confederation statue bridge temple museum palace castle tower school college academy bureau
   city town province governorate faculty feast day sons daughters knights temple hall arch rock tropic massacre congress conference
   lord lords dome garden gardens tomb valley coast horn sultanate emirate duchy principality commonwealth
   sisters brothers friends festival parliament charter constitution tour`
    .trim()
    .split(/\s+/),
);

/**
 * Whether the "and" behind a run stands inside a name: `Ministry of Trade and Industry`, `Foreign and Defence Ministry`,
 * but not `Kenya and Uganda`, `Bank of Ghana and Amara Mensah`.
 */
function coordinates(layers: Layers, run: Run, limit: number): boolean {
  const { tokens } = layers;
  const last = run.pieces.at(-1);
  const next = pieceAt(layers, run.end + 1, limit);
  if (last === undefined || next === null || last.known !== null || next.known !== null) return false;
  if (!abstract(tokens.lower(last.end - 1)) || !abstract(tokens.lower(next.first))) return false;
  return true;
}

/** Words of which offices are made: `Trade`, `Foreign`, `Women`, `Technology`. */
function abstract(word: string): boolean {
  return (
    vocabulary.roleModifiers.has(word) ||
    OFFICE_WORDS.has(word) ||
    (vocabulary.ordinaryWords.has(word) && !vocabulary.givenNames.has(word))
  );
}

const OFFICE_WORDS: ReadonlySet<string> = new Set(
  `trade industry health welfare culture tourism research development technology innovation women children family gender equality
   justice employment food agriculture fisheries forestry rural urban environment energy mines minerals petroleum sports arts heritage
   defense defence foreign finance planning investment commerce crafts labour labor social nutrition natural resources water sanitation
   transport communication communications information broadcasting education science higher training skills youth human climate change
   drug prevention control security cooperation co-operation home interior immigration customs border protection safety standards mining
   infrastructure housing works lands settlement local regional national federal community services savings trust
   humanities letters engineering economics politics law medicine dentistry tropical hygiene public administration oceanic atmospheric aeronautics space
   media publishing printing racing athletics gymnastics peace reconciliation unity progress solidarity`
    .trim()
    .split(/\s+/),
);
