/**
 * The layer of entities: whom and what a text speaks of, by token. A record has the same by UTF-16 code units, and the characters with them
 * (`record/entities.ts`).
 */
import type { Range } from './range.js';

export const ENTITY_TYPES = [
  'PERSON',
  'ORG',
  'GPE',
  'LOC',
  'NORP',
  'FAC',
  'EVENT',
  'PRODUCT',
  'WORK',
  'LAW',
  'MONEY',
  'PERCENT',
  'QUANTITY',
] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

export const MENTION_KINDS = ['name', 'alias', 'acronym', 'metonym', 'pronoun', 'nominal'] as const;
export type MentionKind = (typeof MENTION_KINDS)[number];

export const LINK_SCHEMES = ['iso3166-1', 'iso3166-2', 'geonames'] as const;
export interface Link {
  readonly scheme: (typeof LINK_SCHEMES)[number];
  readonly id: string;
}

/** One place where a text speaks of an entity. */
export interface TokenMention extends Range {
  readonly kind: MentionKind;
}

/** A number of something; null where it is not known. */
export interface CountedQuantity {
  readonly amount: number | null;
  /** ISO 4217 */
  readonly currency: string | null;
  readonly unit: string | null;
}

/** What the text calls a person. */
export interface TokenRole extends Range {
  /** Id of the organisation that the role is in; null or left out where the text does not say. */
  readonly organisation?: string | null | undefined;
}

/** Somebody or something, with every place where the text speaks of it. */
export interface TokenEntity {
  readonly id: string;
  readonly type: EntityType;
  /** The fullest name in the text. */
  readonly name: string;
  /** The other names in the text, in order of first appearance. */
  readonly aliases: readonly string[];
  readonly link: Link | null;
  /** PERSON: what the text calls the person. */
  readonly roles: readonly TokenRole[];
  /** PERSON, in a text with "he" or "she": what name, titles and pronouns tell. Not in the record: a first name is no proof. */
  readonly gender?: 'male' | 'female' | undefined;
  /** MONEY, PERCENT and QUANTITY: what is counted. */
  readonly quantity?: CountedQuantity | undefined;
  /** In text order, disjoint. */
  readonly mentions: readonly TokenMention[];
}
