/**
 * Runs: stretches of capitalised words with what may stand between them, in which names are then looked for.
 *
 *     the [Ministry of Health and Social Welfare] said
 *     [Nigerian President Goodluck Jonathan] and [Ursula von der Leyen]
 *     a [Hewlett-Packard] printer at [King's College], [Johnson & Sons, Inc.]
 */
import { onward } from '../../advance.js';
import type { Range } from '../../document/index.js';
import { COMPOUND_ENDS, WORDS_AND_SYLLABLES } from '../../english/compounds.js';
import {
  FIELDS_IN_LETTERS,
  HEADS_WITH_FOR,
  HEADS_WITH_OF,
  HEADS_WITH_ON,
  OWNERS,
  WHOLE_BEFORE_AND,
} from '../../english/organisation-words.js';
import { GENERATIONS } from '../../english/people/name-words.js';
import { PEERS } from '../../english/people/titles.js';
import { PREFIXES } from '../../english/prefixes.js';
import { wordSet } from '../../english/words.js';
import { isDictionaryWord } from '../../resources/dictionary.js';
import type { Layers } from '../layers.js';
import { type Known, lookUp } from '../lexicons/known-names.js';
import * as vocabulary from '../lexicons/vocabulary.js';

/** A known name inside a run, or one word of it. */
export interface Piece extends Range {
  readonly known: Known | null;
}

export interface Run extends Range {
  readonly pieces: readonly Piece[];
}

/** Longer runs are cut: no name is that long. */
const MAX_PIECES = 24;

/** The run that begins at a token, or null when none does. No run goes beyond token `limit`. */
export function runAt(layers: Layers, token: number, limit: number): Run | null {
  const first = pieceAt(layers, token, limit) ?? particlesAt(layers, token, limit);
  if (first === null) return null;
  const pieces = [first];
  let end = first.end;
  while (pieces.length < MAX_PIECES) {
    const next = linked(layers, { first: token, end, pieces }, limit);
    const piece = next === null ? null : pieceAt(layers, next, limit);
    if (piece === null) break;
    pieces.push(piece);
    end = onward(end, piece.end);
  }
  return { first: token, end, pieces };
}

/** The longest known name that begins at a token, else the token if it has a capital. */
function pieceAt(layers: Layers, token: number, limit: number): Piece | null {
  const { tokens, spelling, forms } = layers;
  const shape = spelling.shape(token);
  if (token >= limit || shape === 'hyphen' || shape === 'other') return null;
  const reach = Math.min(limit, token + forms.at(token).reach);
  for (let end = reach; end > token; end -= 1) {
    const known = lookUp(tokens.slice(token, end));
    if (known !== null && !isLinkedOn(layers, end, limit)) return { first: token, end, known };
  }
  if (shape === 'small' || forms.at(token).calendar) return null;
  return { first: token, end: hyphenatedEnd(layers, token, limit), known: null };
}

/** `Kim Seong-jong`: a second syllable in small letters belongs to a name, an English participle (`Paris-based`) does not. */
export function hyphenatedEnd(layers: Layers, token: number, limit: number): number {
  const { tokens, spelling } = layers;
  if (spelling.shape(token + 1) !== 'hyphen' || spelling.shape(token + 2) !== 'small') return token + 1;
  const linking = linkedEnd(layers, token + 2, limit);
  if (linking !== null) return linking;
  const second = token + 2;
  const syllables =
    second < limit &&
    tokens.text(token).length <= MAX_SYLLABLE &&
    tokens.text(second).length <= MAX_SYLLABLE &&
    !spelling.writtenSmall(tokens.lower(token)) &&
    (spelling.shape(token - 1) === 'capitalised' || !isDictionaryWord(tokens.text(second)));
  if (!syllables) return token + 1;
  const isWord = COMPOUND_ENDS.has(tokens.text(second));
  return isWord && !isSyllable(layers, token, tokens.text(second)) ? token + 1 : second + 1;
}

/** `Majlis- | e | -Achada`, `Majlis- | e | Achada`: where the name ends that Persian and Urdu link so; null where nothing does. */
function linkedEnd({ tokens, spelling }: Layers, link: number, limit: number): number | null {
  if (!LINKS.has(tokens.text(link))) return null;
  const next = spelling.shape(link + 1) === 'hyphen' ? link + 2 : link + 1;
  return next < limit && spelling.shape(next) === 'capitalised' ? next + 1 : null;
}

const LINKS = wordSet('e, i, ul, o');

/** `Lashkar | -e-Achada`: a known name that is only the first word of this one. */
function isLinkedOn({ tokens, spelling }: Layers, end: number, limit: number): boolean {
  if (spelling.shape(end) !== 'hyphen' || !LINKS.has(tokens.text(end + 1))) return false;
  return end + 3 < limit && spelling.shape(end + 2) === 'hyphen' && spelling.shape(end + 3) === 'capitalised';
}

/** `Moon Jae | -in`, no `Kenya Sit | -in`: a word of English that is a syllable too, after a surname and no word. */
function isSyllable({ tokens, spelling }: Layers, token: number, second: string): boolean {
  return (
    WORDS_AND_SYLLABLES.has(second) &&
    spelling.shape(token - 1) === 'capitalised' &&
    tokens.text(token).length < MAX_SYLLABLE &&
    !isDictionaryWord(tokens.lower(token))
  );
}

/** Letters of a Korean or Chinese syllable in Latin script: `kyung`, `hyeong`. */
const MAX_SYLLABLE = 6;

/** `al-Sayed`, `bin Rashid`, `von der Leyen`: the small words before a capital, as one piece with it. */
function particlesAt(layers: Layers, token: number, limit: number): Piece | null {
  if (!layers.forms.at(token).leadingParticle) return null;
  const capital = afterParticles(layers, token, limit);
  return capital === null ? null : { first: token, end: capital + 1, known: null };
}

/** Where the run goes on after its end; null when it ends there. */
function linked(layers: Layers, run: Run, limit: number): number | null {
  const { tokens, spelling } = layers;
  const { end } = run;
  const capital = (token: number) =>
    token < limit && spelling.shape(token) !== 'small' && pieceAt(layers, token, limit) !== null;
  const text = tokens.text(end);
  if (text === '&') return capital(end + 1) ? end + 1 : null;
  if (spelling.shape(end) === 'hyphen') return capital(end + 1) ? end + 1 : null;
  if (spelling.shape(end) !== 'small' && spelling.shape(end) !== 'other') return end;
  if (vocabulary.particles.has(text)) return afterParticles(layers, end, limit);
  if (text === ',') return vocabulary.companySuffixes.has(tokens.lower(end + 1)) && capital(end + 1) ? end + 1 : null;
  if (text === "'s" || text === '’s') return isOwner(layers, run) && capital(end + 1) ? end + 1 : null;
  if (text === "'" || text === '’') return isPluralOwner(layers, end) && capital(end + 1) ? end + 1 : null;
  if (text === 'of' || text === 'for' || text === 'on') {
    const next = tokens.text(end + 1) === 'the' ? end + 2 : end + 1;
    return opensPhrase(layers, run, text) && capital(next) && !isTitle(layers, next) ? next : null;
  }
  if (text === 'and') return capital(end + 1) && coordinates(layers, run, limit) ? end + 1 : null;
  return null;
}

/** Whether the 's after the run belongs to a name: `People's Party`, `King's College`, `St. Mary's Hospital`. */
function isOwner({ tokens }: Layers, { first, end }: Run): boolean {
  return OWNERS.has(tokens.lower(end - 1)) || /^(?:st\.?|saint)$/.test(tokens.lower(end > first + 1 ? end - 2 : -1));
}

/** `National Teachers’ Union`, `Citizens' List`. */
function isPluralOwner(layers: Layers, mark: number): boolean {
  const { tokens, forms, spelling } = layers;
  // "The Nationals' Ana Ruiz" is somebody of theirs.
  if (vocabulary.givenNames.has(tokens.lower(mark + 1)) && spelling.shape(mark + 2) === 'capitalised') return false;
  if (areNoWords(layers, mark + 1) && areNoWords(layers, mark + 2)) return false;
  // "the Netherlands' Economy Ministry" is a country's.
  if (lookUp(tokens.text(mark - 1))?.type === 'GPE') return false;
  return !tokens.spaceBefore(mark) && /s$/.test(tokens.text(mark - 1)) && forms.at(mark - 1).ordinary;
}

/** `the Hawks' | Yolisa Mgolodela |`: a capital, and no word of the language. */
function areNoWords({ tokens, forms, spelling }: Layers, token: number): boolean {
  if (spelling.shape(token) !== 'capitalised' || forms.at(token).ordinary) return false;
  return !vocabulary.thingHeads.has(tokens.lower(token)) && lookUp(tokens.text(token)) === null;
}

/** `Office of | President …`: a title belongs to the person after it. */
function isTitle({ tokens }: Layers, token: number): boolean {
  return (
    vocabulary.honorifics.has(tokens.lower(token)) ||
    vocabulary.roles.has(tokens.lower(token)) ||
    tokens.slice(token, token + 2) === 'First Lady'
  );
}

function afterParticles({ tokens, spelling }: Layers, token: number, limit: number): number | null {
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
  if (preposition === 'of') return HEADS_WITH_OF.has(head) || vocabulary.organisationHeads.has(head);
  if (preposition === 'on') return HEADS_WITH_ON.has(head);
  return HEADS_WITH_FOR.has(head);
}

/**
 * Whether the "and" after a run stands inside a name: `Ministry of Trade and Industry`, `Foreign and Defence Ministry`,
 * but not `Kenya and Uganda`, `Bank of Ghana and Amara Mensah`.
 */
function coordinates(layers: Layers, run: Run, limit: number): boolean {
  const { tokens } = layers;
  const last = run.pieces.at(-1);
  const next = pieceAt(layers, run.end + 1, limit);
  if (last === undefined || next === null || last.known !== null) return false;
  const [before, after] = [tokens.lower(last.end - 1), tokens.lower(next.first)];
  if (FIELDS_IN_LETTERS.has(tokens.text(next.first))) return run.pieces.length > 1 && abstract(before);
  if (next.known !== null) return false;
  // `Tom Bell and | Sen. Paul Trask`, `Tom Bell and | Lady Ruiz`, `Tom Bell Jr. and | Mayor Paul Trask`
  if (after.endsWith('.') && vocabulary.honorifics.has(after)) return false;
  if (PEERS.has(after) && /^capital/.test(layers.spelling.shape(next.end))) return false;
  if (GENERATIONS.has(before.replace(/\.$/, ''))) return false;
  // "the Penal Code and Section 5".
  if (/^\d/.test(tokens.text(next.end))) return false;
  // "the National Party and Order and Will" are two.
  return !WHOLE_BEFORE_AND.has(before) && abstract(before) && abstract(after);
}

/** Words of which offices are made: `Trade`, `Foreign`, `Women`, `Technology`, `Anti-Corruption`. */
function abstract(word: string): boolean {
  if (vocabulary.roleModifiers.has(word) || vocabulary.isOrdinary(word)) return true;
  if (word.endsWith('s') && vocabulary.isOrdinary(word.slice(0, -1))) return true;
  const hyphen = word.indexOf('-');
  return hyphen > 0 && PREFIXES.has(word.slice(0, hyphen)) && vocabulary.isOrdinary(word.slice(hyphen + 1));
}
