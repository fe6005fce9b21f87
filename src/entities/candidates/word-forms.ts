/**
 * What this stage asks of a word by itself, remembered from text to text: most words of a text were in the one before. A token is
 * looked up once, and its form answers from then on.
 */
import { RowMemory, type Tokens, type WordRows } from '../../document/index.js';
import { CURRENCY_SIGNS, RUPEE_COUNTRIES, SHILLING_COUNTRIES } from '../../english/currencies.js';
import { FRACTIONS, TENS, UNITS_AND_TEENS } from '../../english/numbers.js';
import { genderOfNoun } from '../../grammar/noun-genders.js';
import type { Gender } from '../../resources/given-names.js';
import { WordMemory } from '../../resources/word-memory.js';
import { PRONOUNS, type PronounForm } from '../coreference/pronoun-forms.js';
import { reachOf } from '../lexicons/known-names.js';
import * as vocabulary from '../lexicons/vocabulary.js';
import { framesOf } from '../typing/frame-words.js';

/** How a word is written: `capitalised`: Acme, McDonald, iPhone, uMngeni; `capitals`: WFB, G20; `initial`: J, J.K. */
const SHAPES = ['small', 'capitalised', 'capitals', 'initial', 'hyphen', 'other'] as const;
export type Shape = (typeof SHAPES)[number];

export interface WordForm {
  /** A dash has the shape `hyphen`, whether or not there are spaces around it. */
  readonly shape: Shape;
  /** Whether a capital after it may be that of a first word. */
  readonly opener: boolean;
  readonly digits: boolean;
  /** How many tokens a known name may have that begins with it; 0 when none begins so. */
  readonly reach: number;
  readonly calendar: boolean;
  /** Stands before a capital as a part of the name: `bin`, `von`. */
  readonly leadingParticle: boolean;
  readonly ordinary: boolean;
  readonly role: boolean;
  /** Whether a title may begin with it. */
  readonly beginsTitle: boolean;
  /** As a noun. */
  readonly gender: Gender | null;
  readonly pronoun: PronounForm | null;
  /** `the`, `The` */
  readonly article: boolean;
  readonly semicolon: boolean;
  /** Whether an amount may begin with it: a number, a sign of a currency. */
  readonly beginsAmount: boolean;
  /** Whether it may tell whose money a text counts: `dollars`, `Canada`, `£`, `US$5`. */
  readonly tellsCurrency: boolean;
  /** The frames in which it may stand: bits of `FRAME`. */
  readonly frames: number;
}

/** The forms of the tokens of a text; beyond either end that of the empty string. */
export class WordForms {
  readonly #forms: WordForm[];

  constructor(tokens: Tokens, words: WordRows) {
    this.#forms = new Array<WordForm>(tokens.length);
    for (let token = 0; token < tokens.length; token += 1) {
      this.#forms[token] = formOf(tokens, words, token);
    }
  }

  at(token: number): WordForm {
    return token < 0 ? EMPTY : (this.#forms[token] ?? EMPTY);
  }

  /** Whether the token may stand in a frame. @param frame of `FRAME` */
  mayFrame(token: number, frame: number): boolean {
    return (this.at(token).frames & frame) !== 0;
  }

  /** The frames in which any of the tokens may stand. */
  framesIn(first: number, end: number): number {
    let frames = 0;
    for (let token = first; token < end; token += 1) frames |= this.at(token).frames;
    return frames;
  }
}

const known = new WordMemory<WordForm>(20_000);
/** The same by number; a word has one number after a space and one elsewhere. */
const ofRows = new RowMemory<WordForm>();

function formOf(tokens: Tokens, words: WordRows, token: number): WordForm {
  const found = ofRows.get(words, token);
  if (found !== undefined) return found;
  const text = tokens.text(token);
  const remembered = known.get(text);
  const form = remembered ?? read(text, tokens.lower(token));
  if (remembered === undefined) known.keep(text, form);
  ofRows.keep(words, token, form);
  return form;
}

function read(text: string, lower: string): WordForm {
  return {
    shape: shapeOf(text),
    opener: OPENERS.test(text),
    digits: /^\d/.test(text),
    reach: reachOf(text),
    calendar: vocabulary.calendar.has(lower),
    leadingParticle: vocabulary.leadingParticles.has(text),
    ordinary: vocabulary.isOrdinary(lower),
    role: vocabulary.isRole(lower),
    beginsTitle: vocabulary.beginsTitle(lower),
    gender: genderOfNoun(lower),
    pronoun: PRONOUNS.get(lower) ?? null,
    article: text === 'the' || text === 'The',
    semicolon: text === ';',
    beginsAmount: beginsAmount(text, lower),
    tellsCurrency: tellsCurrency(text, lower),
    frames: framesOf(text, lower),
  };
}

function beginsAmount(text: string, lower: string): boolean {
  if (/^[-−]?\d|^\p{Lu}[A-Za-z]{0,2}\.?\d/u.test(text) || FRACTIONS.has(text)) return true;
  return CURRENCY_SIGNS.has(text) || UNITS_AND_TEENS.has(lower) || TENS.has(lower) || /^(?:an?|half)$/.test(lower);
}

function tellsCurrency(text: string, lower: string): boolean {
  if (RUPEE_COUNTRIES.has(text) || SHILLING_COUNTRIES.has(text) || OWN_WORDS.test(text)) return true;
  return (text.length > 1 && text.endsWith('$')) || beginsAmount(text, lower);
}

/** Words of currencies that may be several countries', or are only one's. */
const OWN_WORDS = /^(?:£|yuan|renminbi|RMB|CNY|dollars?)$/;

/** After these a capital may be that of a first word: quotations, list items, "Note: All". */
const OPENERS = /^(?:["“‘«:;•…*]|\.\.\.+|[.!?]+)$/;

function shapeOf(text: string): Shape {
  const first = text.charCodeAt(0);
  if (first >= 0x61 && first <= 0x7a) {
    if (/^[ie][A-Z]/.test(text) && text.length > 2) return 'capitalised';
    return SMALL_PREFIX.test(text) ? 'capitalised' : 'small';
  }
  if (/^\p{Lu}/u.test(text)) {
    if (/^(?:\p{Lu}\.)+$|^\p{Lu}$/u.test(text)) return 'initial';
    return /\p{Ll}/u.test(text) ? 'capitalised' : 'capitals';
  }
  if (/^\p{L}/u.test(text)) return 'small';
  return /^[-–‑]$/.test(text) ? 'hyphen' : 'other';
}

/** `uMngeni`, `kwaNongoma`: prefixes of Zulu and Xhosa names. */
const SMALL_PREFIX = /^(?:[aou]|kwa)[A-Z][a-z]{3}/;

const EMPTY = read('', '');
