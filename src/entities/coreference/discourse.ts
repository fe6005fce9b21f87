/** What a text speaks of, by token: where its names stand, in which sentence and quotation, and what pronouns can mean by them. */
import type { Range, TokenEntity } from '../../document/index.js';
import type { Layers } from '../layers.js';
import { type Gender, genderOfPerson } from './genders.js';
import { genderOfEnding, learnGenders } from './likely-genders.js';
import type { Class } from './pronoun-forms.js';

/** Somebody or something that was spoken of. */
export interface Referent {
  /** Null: a noun, or a pronoun for somebody unknown. */
  readonly entity: TokenEntity | null;
  readonly class: Class | 'any';
  /** Null until the text tells it; pronouns.ts learns it on its way through the text. */
  gender: Gender | null;
  /** The gender that one whose gender is not known likely has. */
  likely: Gender | null;
  /** How often the whole text names it. */
  readonly times: number;
  /** Whether the text names it in its first sentences. */
  readonly early: boolean;
  /** How many pronouns stand for it so far. */
  taken: number;
}

export interface Place extends Range {
  readonly referent: Referent;
  readonly sentence: number;
  readonly subject: boolean;
  /** Whether it is a noun after "whether", "although" and the like. */
  readonly subordinate: boolean;
  /** Whether a verb of saying stands beside it. */
  readonly speaks: boolean;
  readonly form: 'name' | 'noun' | 'pronoun';
  /** How likely it is that a pronoun means this one; 1 for a name or a noun. */
  readonly chance: number;
  /** Whether it only says whose somebody is: `Her lawyer, Ana Ruiz, stayed`. */
  readonly aside?: true | undefined;
  /** Whether it is a name that only says what kind of somebody or something it is: `a | Ruiz | supporter`. */
  readonly premodifies?: boolean;
}

interface NamedPlace {
  readonly referent: Referent;
  readonly end: number;
}

/** The layers of a text by token, as far as pronouns ask them. */
export interface Scene {
  readonly layers: Layers;
  /** By sentence its number, counted without those that stand in quotation marks as a whole. */
  readonly numberOf: Int32Array;
  /** By token the name that begins there; undefined where none does. */
  readonly named: readonly (NamedPlace | undefined)[];
  /** Those whom the text names most, the first most often. */
  readonly leading: readonly Referent[];
  /** Where the title before a name begins, by the token after the title. */
  readonly titles: ReadonlyMap<number, number>;
  /** 1 for tokens of a role: `Speaker of the Assembly | Ana Ruiz`. */
  readonly inRole: Uint8Array;
}

/** In no quotation. */
export const OUTSIDE = -1;

/** @param speaksOfPeople whether the text says "he" or "she": only then genders are asked for, which takes long */
export function sceneOf(layers: Layers, entities: readonly TokenEntity[], speaksOfPeople: boolean): Scene {
  const { titles, inRole } = rolesOf(layers, entities);
  const { named, leading } = namesOf(layers, entities, speaksOfPeople);
  return { layers, numberOf: sentenceNumbers(layers), named, leading, titles, inRole };
}

function sentenceNumbers({ view }: Layers): Int32Array {
  let number = 0;
  return Int32Array.from(view.sentences, ({ firstToken, endToken }) => {
    const quotation = view.outermostIndex(firstToken);
    if (quotation === OUTSIDE || view.outermostIndex(endToken - 1) !== quotation) number += 1;
    return number;
  });
}

function rolesOf({ tokens }: Layers, entities: readonly TokenEntity[]): Pick<Scene, 'titles' | 'inRole'> {
  const titles = new Map<number, number>();
  const inRole = new Uint8Array(tokens.length);
  for (const { roles } of entities) {
    for (const { first, end } of roles) {
      titles.set(end, first);
      inRole.fill(1, first, end);
    }
  }
  return { titles, inRole };
}

function namesOf(
  layers: Layers,
  entities: readonly TokenEntity[],
  speaksOfPeople: boolean,
): Pick<Scene, 'named' | 'leading'> {
  const silent = silentTokens(layers);
  const referents: Referent[] = [];
  const opening = layers.view.sentences[OPENING - 1]?.endToken ?? layers.tokens.length;
  const named = new Array<NamedPlace | undefined>(layers.tokens.length).fill(undefined);
  for (const entity of entities) {
    const kind = classOf(layers, entity);
    const gender = kind === 'person' && speaksOfPeople ? genderOfPerson(layers, entity) : null;
    const early = (entity.mentions[0]?.first ?? opening) < opening;
    const likely = kind === 'person' && gender === null && hasGivenName(entity) ? genderOfEnding(entity.name) : null;
    const referent: Referent = { entity, class: kind, gender, times: entity.mentions.length, likely, early, taken: 0 };
    referents.push(referent);
    for (const { first, end } of entity.mentions) if (silent[first] !== 1) named[first] = { referent, end };
  }
  if (speaksOfPeople) learnGenders(layers, named);
  const leading = referents.sort((a, b) => b.times - a.times).slice(0, MAX_LEADING);
  return { named, leading };
}

/** `Ottilia Bell`, `Ottilia`; not `Mr. Ottilia`, who is called by a surname. */
function hasGivenName({ name, roles }: TokenEntity): boolean {
  return name.includes(' ') || roles.length === 0;
}

/** The first sentences of a text. */
const OPENING = 2;
const MAX_LEADING = 24;

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

/** `the Cranes`, `the Democrats`, `the Bells` are many. */
function classOf({ syntax, tokens }: Layers, { name, type, mentions }: TokenEntity): Class {
  if (type === 'PERSON') return isFamily(tokens, name, mentions[0]) ? 'many' : 'person';
  const many = mentions.some(({ first, end }) => {
    const last = end - 1;
    return (
      /^NNP?S?$/.test(syntax.xpos(last)) &&
      /[^o]s$/.test(tokens.lower(last)) &&
      tokens.lower(last) !== 'nations' &&
      tokens.lower(first - 1) === 'the'
    );
  });
  return type === 'NORP' || (type === 'ORG' && many) ? 'many' : 'thing';
}

/** `the | Bells`: a family, named as a whole. */
function isFamily(tokens: Layers['tokens'], name: string, mention: Range | undefined): boolean {
  if (!name.endsWith('s') || name.includes(' ') || mention === undefined) return false;
  return mention.end === mention.first + 1 && tokens.lower(mention.first - 1) === 'the';
}
