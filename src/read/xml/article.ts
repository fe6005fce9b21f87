/** From a piece of an XML file to an article, and the errors that all XML formats share. */
import { isUtf8 } from 'node:buffer';
import type { ReadWarning } from '../../document/index.js';
import { InputError, RowError } from '../../errors.js';
import type { Fact, FactField } from '../facts.js';
import type { Article } from '../format.js';
import type { XmlItem } from './items.js';

/** @param index of a file of several, from 0 */
export function articleOf(
  { bytes, place, encoding, warnings }: Pick<XmlItem, 'bytes' | 'place' | 'encoding' | 'warnings'>,
  index: number | null,
  { text, map }: Pick<Article, 'text' | 'map'>,
  facts: readonly Fact[],
  mediaType: string,
): Article {
  return {
    text,
    map,
    bytes,
    part: index === null ? null : { index, ...place },
    mediaType,
    encoding,
    facts,
    extra: {},
    warnings: [...warnings.filter(({ code }) => code !== 'bytes-replaced'), ...losses(text, bytes, encoding)],
  };
}

/** What was lost elsewhere in the file says nothing of this article. */
function losses(text: string, bytes: Uint8Array, encoding: string): ReadWarning[] {
  if (encoding !== 'utf-8' || !text.includes('\ufffd') || isUtf8(bytes)) return [];
  return [{ code: 'bytes-replaced', message: 'Bytes of the article that are not UTF-8 were replaced by U+FFFD.' }];
}

/** Nothing where nothing is said. */
export function factOf(field: FactField, value: string | null | undefined, from: string): Fact[] {
  const said = value?.trim() ?? '';
  return said === '' ? [] : [{ field, value: said, from, kind: 'metadata' }];
}

/** The first of the lists that says something. */
export function firstOf(...facts: (readonly Fact[])[]): readonly Fact[] {
  return facts.find(({ length }) => length > 0) ?? [];
}

/** @throws {InputError} `input-format` */
export function wrongRoot(place: string, name: string, expected: string): InputError {
  return new InputError({
    code: 'input-format',
    message: `${place}: the root element is <${name}>, expected ${expected}`,
    hint: 'Say with --as what the file is, or leave it out.',
  });
}

export function itemTooLarge(number: number, unit: string, longest: number): RowError {
  return new RowError(number, `larger than ${longest} bytes`, undefined, unit);
}
