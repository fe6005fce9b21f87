/**
 * What a text has spoken of so far, in its order: names, other nouns that a pronoun may stand for, and pronouns once it is
 * known whom they stand for.
 */
import { findQuotations, type Quotation } from '../quotations.js';
import type { Entity } from '../record.js';
import { type Gender, genderOfNoun, genderOfPerson } from './genders.js';
import type { Layers, Range } from './layers.js';
import { wordSet } from './lexicons/words.js';
import { isSpeaking, isSubject } from './subjects.js';
import * as vocabulary from './vocabulary.js';

/** What a pronoun may stand for: `he` and `she` for a person, `it` for a thing, `they` for many. */
export type Class = 'person' | 'thing' | 'many';

/** Somebody or something that was spoken of. */
export interface Referent {
  /** Null: a noun, or a pronoun for somebody unknown. */
  readonly entity: Entity | null;
  readonly class: Class | 'any';
  /** Null until the text tells it. */
  gender: Gender | null;
  /** How often the whole text names it. */
  readonly times: number;
}

export interface Place extends Range {
  readonly referent: Referent;
  readonly sentence: number;
  readonly subject: boolean;
  /** Whether it is a noun behind "whether", "although" and the like. */
  readonly subordinate: boolean;
  /** Whether a verb of saying stands beside it. */
  readonly speaks: boolean;
  readonly form: 'name' | 'noun' | 'pronoun';
}

/** The layers of a text by token, as far as pronouns ask them. */
export interface Scene {
  readonly layers: Layers;
  readonly sentenceOf: Int32Array;
  /** By sentence its number, counted without those that stand in quotation marks as a whole. */
  readonly numberOf: Int32Array;
  /** Index of the outermost quotation of a token; -1 outside. */
  readonly quotationOf: Int32Array;
  /** The outermost ones. */
  readonly quotations: readonly Quotation[];
  /** Of every token whether a name begins there; else undefined. */
  readonly named: ReadonlyMap<number, { readonly referent: Referent; readonly end: number }>;
  /** Where the title in front of a name begins, by the token behind the title. */
  readonly titles: ReadonlyMap<number, number>;
  /** 1 for tokens of a role: `Speaker of the Assembly | Ana Ruiz`. */
  readonly inRole: Uint8Array;
}

/** @param speaksOfPeople whether the text says "he" or "she": only then genders are asked for, which takes long */
export function sceneOf(layers: Layers, entities: readonly Entity[], speaksOfPeople: boolean): Scene {
  const { segmentation, tokens } = layers;
  const sentenceOf = new Int32Array(tokens.length).fill(-1);
  for (const [index, { firstToken, endToken }] of segmentation.sentences.entries())
    sentenceOf.fill(index, firstToken, endToken);
  const quotations = findQuotations(segmentation.text, segmentation.paragraphs, tokens).filter(
    ({ depth }) => depth === 0,
  );
  const quotationOf = new Int32Array(tokens.length).fill(-1);
  for (const [index, { first, end }] of quotations.entries()) quotationOf.fill(index, first, end);
  const numberOf = new Int32Array(segmentation.sentences.length);
  let number = 0;
  for (const [index, { firstToken, endToken }] of segmentation.sentences.entries()) {
    if (quotationOf[firstToken] === -1 || quotationOf[endToken - 1] !== quotationOf[firstToken]) number += 1;
    numberOf[index] = number;
  }
  const silent = silentTokens(layers);
  const named = new Map<number, { referent: Referent; end: number }>();
  const titles = new Map<number, number>();
  const inRole = new Uint8Array(tokens.length);
  for (const entity of entities) {
    const kind = classOf(layers, entity);
    const gender = kind === 'person' && speaksOfPeople ? genderOfPerson(layers, entity) : null;
    const referent: Referent = {
      entity,
      class: kind,
      gender,
      times: entity.mentions.length,
    };
    for (const { start, end } of entity.roles) {
      const first = tokens.at(start);
      const behind = tokens.at(end - 1) + 1;
      titles.set(behind, first);
      inRole.fill(1, first, behind);
    }
    for (const { start, end } of entity.mentions) {
      const first = tokens.at(start);
      if (silent[first] !== 1) named.set(first, { referent, end: tokens.at(end - 1) + 1 });
    }
  }
  return { layers, sentenceOf, numberOf, quotationOf, quotations, named, titles, inRole };
}

/** 1 for tokens that no pronoun refers to: bylines, datelines, captions' credits, furniture. */
function silentTokens({ segmentation, tokens }: Layers): Uint8Array {
  const silent = new Uint8Array(tokens.length);
  for (const { firstToken, endToken, furniture } of segmentation.sentences)
    if (furniture) silent.fill(1, firstToken, endToken);
  for (const span of [segmentation.byline?.span, segmentation.dateline?.span]) {
    if (span !== undefined) silent.fill(1, tokens.at(span.start), tokens.at(span.end - 1) + 1);
  }
  return silent;
}

/** `the Cranes`, `the Democrats` are many. */
function classOf({ syntax, tokens }: Layers, { type, mentions }: Entity): Class {
  if (type === 'PERSON') return 'person';
  const many = mentions.some(({ start, end }) => {
    const last = tokens.at(end - 1);
    return (
      /^NNP?S?$/.test(syntax.xpos(last)) &&
      /[^o]s$/.test(tokens.lower(last)) &&
      tokens.lower(last) !== 'nations' &&
      tokens.lower(tokens.at(start) - 1) === 'the'
    );
  });
  return type === 'NORP' || (type === 'ORG' && many) ? 'many' : 'thing';
}

/** The noun at a token that a pronoun may stand for as well as for a name; null for any other word. */
export function nounAt(
  { layers, named, sentenceOf, inRole }: Scene,
  token: number,
  last: Place | undefined,
): Omit<Place, 'sentence'> | null {
  const { syntax, tokens } = layers;
  const xpos = syntax.xpos(token);
  if (!/^NNP?S?$/.test(xpos) || inRole[token] === 1) return null;
  const next = syntax.upos(token + 1);
  if (next === 'NOUN' || next === 'PROPN' || named.has(token + 1)) return null;
  if (tokens.text(token + 1) === '-' && !tokens.spaceBefore(token + 1)) return null; // `year-old`
  const from = layers.segmentation.sentences[sentenceOf[token] ?? -1]?.firstToken ?? token;
  const word = tokens.lower(token);
  if (vocabulary.calendar.has(word)) return null;
  const first = phraseStart(layers, from, token);
  const end = syntax.upos(token + 1) === 'NUM' ? token + 2 : token + 1;
  const plural = xpos.endsWith('S');
  const gender = plural ? null : genderOfNoun(word);
  const person = gender !== null || vocabulary.isRole(word) || PEOPLE.has(word);
  if (person && !plural && last !== undefined && describes(layers, first, last)) {
    last.referent.gender ??= gender;
    return null;
  }
  if (/^(?:is|was|are|were|be|been|being|as|become|became)$/.test(tokens.lower(first - 1))) return null;
  const proper = xpos.startsWith('NNP') && !person;
  return {
    first,
    end,
    referent: {
      entity: null,
      class: plural ? 'many' : proper ? 'any' : person ? 'person' : 'thing',
      gender,
      times: 1,
    },
    subject: isSubject(layers, from, first, end),
    subordinate: syntax.upos(first - 1) === 'SCONJ',
    speaks: isSpeaking(layers, first, end),
    form: 'noun',
  };
}

/** `Ruiz, a lawyer`, `Ruiz was the youngest girl`: what stands behind the name says what the person is. */
function describes({ tokens }: Layers, first: number, { referent, end, form }: Place): boolean {
  if (form === 'noun' || referent.class !== 'person') return false;
  if (tokens.text(end) === ',') {
    const age = /^\d+$/.test(tokens.text(end + 1)) && tokens.text(end + 2) === ',';
    return first === (age ? end + 3 : end + 1);
  }
  return /^(?:is|was|became)$/.test(tokens.lower(end)) && first === end + 1;
}

/** Nouns for a person that are no roles. */
const PEOPLE = wordSet(
  `person,child,citizen,teenager,youth,baby,infant,pupil,customer,client,user,visitor,tourist,migrant,refugee,prisoner,inmate,
  hostage,defendant,plaintiff,killer,shooter,attacker,thief,burglar,robber,patient,parent,adult,immigrant,human,individual,
  somebody,someone,anyone,anybody,everyone,everybody,employee,applicant,speaker,reader,viewer,listener,tenant,character,hero,
  fan,stranger,official,source,diplomat,insider,expert,scholar,native,local,member,other,orphan,twin,sibling,spouse,partner,heir,successor,predecessor,opponent,rival`,
);

const LONGEST_PHRASE = 8;

/** Where the noun phrase of a noun begins: `a 14-year-old | boy`. */
function phraseStart({ syntax, tokens }: Layers, from: number, token: number): number {
  let first = token;
  while (first > from && first > token - LONGEST_PHRASE) {
    const upos = syntax.upos(first - 1);
    const inside = upos === 'ADJ' || upos === 'NOUN' || upos === 'DET' || upos === 'NUM' || upos === 'PROPN';
    if (!inside && syntax.xpos(first - 1) !== 'PRP$' && tokens.text(first - 1) !== '-') break;
    first -= 1;
  }
  return first;
}
