/**
 * What this stage asks of a word by itself, remembered from text to text: most words of a text were in the one before. A token is
 * looked up once, and its form answers from then on.
 */
import type { Tokens } from '../../document/index.js';
import { CURRENCY_SIGNS } from '../../english/currencies.js';
import { FRACTIONS, TENS, UNITS_AND_TEENS } from '../../english/numbers.js';
import {
  HEADS_OF_COMPANIES,
  IN_COMPANIES,
  OF_COMPANIES,
  SURE_ORGANISATION_NOUNS,
} from '../../english/organisation-words.js';
import { GIVEN_DAYS, GIVEN_MONTHS, PERSONAL_HONORIFICS } from '../../english/people/name-words.js';
import { SMALL_FACILITIES } from '../../english/things.js';
import type { Gender } from '../../resources/given-names.js';
import { WordMemory } from '../../resources/word-memory.js';
import { genderOfNoun } from '../coreference/noun-genders.js';
import { PRONOUNS, type PronounForm } from '../coreference/pronoun-forms.js';
import { reachOf } from '../lexicons/known-names.js';
import * as vocabulary from '../lexicons/vocabulary.js';

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
  /** In small letters: `bridge`, `railway station`, see {@link SMALL_FACILITIES}. */
  readonly facility: boolean;
  /** Whether the frames of `company-frames.ts` have such a word: `shares`, `retailer`, `’s`, `3M`, a comma. */
  readonly framesCompany: boolean;
  /** Whether those of `person-frames.ts` have: `Ms`, `June`, `Monday`, a comma, a bracket. */
  readonly framesPerson: boolean;
}

/** The forms of the tokens of a text; beyond either end that of the empty string. */
export class WordForms {
  readonly #forms: WordForm[];

  constructor(tokens: Tokens) {
    this.#forms = new Array<WordForm>(tokens.length);
    for (let token = 0; token < tokens.length; token += 1) {
      this.#forms[token] = formOf(tokens, token);
    }
  }

  at(token: number): WordForm {
    return this.#forms[token] ?? EMPTY;
  }
}

const known = new WordMemory<WordForm>(20_000);

function formOf(tokens: Tokens, token: number): WordForm {
  const text = tokens.text(token);
  const found = known.get(text);
  if (found !== undefined) return found;
  const form = read(text, tokens.lower(token));
  known.keep(text, form);
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
    facility: SMALL_FACILITIES.has(text),
    framesCompany: framesCompany(text, lower),
    framesPerson:
      /^[,(]$/.test(text) || PERSONAL_HONORIFICS.has(lower) || GIVEN_MONTHS.has(text) || GIVEN_DAYS.has(text),
  };
}

function framesCompany(text: string, lower: string): boolean {
  if (/^(?:,|['’]s)$/.test(text) || (/^\d/.test(text) && reachOf(text) > 0)) return true;
  if (IN_COMPANIES.has(lower) || HEADS_OF_COMPANIES.has(lower)) return true;
  return OF_COMPANIES.has(text) || SURE_ORGANISATION_NOUNS.has(text);
}

function beginsAmount(text: string, lower: string): boolean {
  if (/^[-−]?\d|^\p{Lu}[A-Za-z]{0,2}\.?\d/u.test(text) || FRACTIONS.has(text)) return true;
  return CURRENCY_SIGNS.has(text) || UNITS_AND_TEENS.has(lower) || TENS.has(lower) || /^(?:an?|half)$/.test(lower);
}

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
