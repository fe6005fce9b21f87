/** Gold of all formats. */
import { readFileSync } from 'node:fs';
import type { GoldDocument } from '../documents.js';
import { ownRow } from './own-rows.js';

/** @throws {InputError} `gold-format` */
export function readGold(path: string): GoldDocument[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.flatMap((line, index) => (line.trim() === '' ? [] : [ownRow(line, `${path}:${index + 1}`)]));
}
