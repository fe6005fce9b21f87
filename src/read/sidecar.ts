/** Metadata beside a file: `story.html.meta.json` for `story.html`, an object with the fields that rows have. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { InputError, RowError } from '../errors.js';
import type { Fact } from './facts.js';
import type { FieldNames } from './field-names.js';
import { objectOf } from './json.js';
import { rowFacts } from './rows.js';

export const SIDECAR_ENDING = '.meta.json';

/** @throws {InputError} `input-unreadable`, or `input-format` where it is no JSON object */
export function sidecarFacts(path: string, names: FieldNames): readonly Fact[] {
  try {
    const row = objectOf(readFileSync(path, 'utf8'), 1, 'file');
    return rowFacts(row, names).map((fact) => ({ ...fact, from: `${fact.from} of ${basename(path)}` }));
  } catch (cause) {
    const isRow = cause instanceof RowError;
    throw new InputError({
      code: isRow ? 'input-format' : 'input-unreadable',
      message: `${path}: ${isRow ? cause.message.replace(/^file 1: /, '') : 'cannot be read'}`,
      hint: 'Give an object such as { "title": "…", "published": "2024-02-01" }, or take the file away.',
      cause,
    });
  }
}
