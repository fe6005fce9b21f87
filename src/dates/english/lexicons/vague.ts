/**
 * Words for a past, present or future that has no date. Written for this project from general knowledge, after the
 * values PAST_REF, PRESENT_REF and FUTURE_REF of TimeML 1.2.1.
 */

/** In a history "the former palace" speaks of a time; in news "former" is part of a title. */
export const VAGUE_IN_NARRATIVES: ReadonlySet<string> = new Set(['former']);

export const VAGUE_PHRASES: readonly (readonly [phrase: string, value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'])[] = [
  ['now', 'PRESENT_REF'],
  ['right now', 'PRESENT_REF'],
  ['just now', 'PRESENT_REF'],
  ['currently', 'PRESENT_REF'],
  ['current', 'PRESENT_REF'],
  ['presently', 'PRESENT_REF'],
  ['nowadays', 'PRESENT_REF'],
  ['at present', 'PRESENT_REF'],
  ['the present', 'PRESENT_REF'],
  ['the present day', 'PRESENT_REF'],
  ['modern day', 'PRESENT_REF'],
  ['present day', 'PRESENT_REF'],
  ['the time being', 'PRESENT_REF'],
  ['at the moment', 'PRESENT_REF'],
  ['to date', 'PRESENT_REF'],
  ['this day', 'PRESENT_REF'],
  ['this time', 'PRESENT_REF'],
  ['recently', 'PAST_REF'],
  ['more recently', 'PAST_REF'],
  ['most recently', 'PAST_REF'],
  ['recent', 'PAST_REF'],
  ['lately', 'PAST_REF'],
  ['the past', 'PAST_REF'],
  ['the recent past', 'PAST_REF'],
  ['the distant past', 'PAST_REF'],
  ['former', 'PAST_REF'],
  ['long ago', 'PAST_REF'],
  ['some time ago', 'PAST_REF'],
  ['the future', 'FUTURE_REF'],
  ['future', 'FUTURE_REF'],
  ['the near future', 'FUTURE_REF'],
  ['the foreseeable future', 'FUTURE_REF'],
  ['the distant future', 'FUTURE_REF'],
  ['the not too distant future', 'FUTURE_REF'],
  ['the near term', 'FUTURE_REF'],
  ['the short term', 'FUTURE_REF'],
  ['the long term', 'FUTURE_REF'],
  ['as soon as possible', 'FUTURE_REF'],
  ['one day', 'FUTURE_REF'],
  ['someday', 'FUTURE_REF'],
  ['the other day', 'PAST_REF'],
  ['at this moment', 'PRESENT_REF'],
  ['as of now', 'PRESENT_REF'],
  ['asap', 'FUTURE_REF'],
];

/** Phrases that are always about a time; the others are as often about a thing: "the current price", "a future race". */
export const FIRM_PHRASES: ReadonlySet<string> = new Set([
  'now',
  'right now',
  'just now',
  'nowadays',
  'at present',
  'at the moment',
  'at this moment',
  'as of now',
  'the present',
  'the present day',
  'more recently',
  'the past',
  'the recent past',
  'the distant past',
  'the near future',
  'the distant future',
]);
