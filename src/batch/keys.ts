/** Keys: what is the same for two documents whose records are the same. */
import { createHash } from 'node:crypto';
import { type Config, configHash } from '../config.js';
import type { RawDocument } from '../document/index.js';
import { SCHEMA_VERSION } from '../record.js';
import { MODELS, VERSION } from '../version.js';
import type { Arrival } from './documents.js';

/** Digest of what the records of a run depend on, whatever the document. */
export function contextOf(config: Config): string {
  return digest([SCHEMA_VERSION, VERSION, MODELS, configHash(config)]);
}

/**
 * Digest of all that a document's record depends on: its content, what came with it, and the context. A document that could
 * not be read has one of the reason.
 */
export function keyOf({ document, error, place }: Arrival, context: string): string {
  if (error !== undefined) return digest(['failed', place, error.code, error.message]);
  const { text, ...facts } = document;
  return digest([context, facts, unwritable(text)]);
}

/** The key of a unit: those of its documents, and the name and form of its file. */
export function unitKeyOf(keys: readonly string[], file: string, context: string): string {
  return digest([context, file, keys]);
}

/** UTF-8, and so the digest of the bytes, does not tell apart texts that differ by half surrogate pairs. */
function unwritable(text: RawDocument['text']): string {
  return HALF_PAIR.test(text) ? createHash('sha256').update(text, 'utf16le').digest('hex') : '';
}

const HALF_PAIR = /\p{Surrogate}/u;

function digest(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 22);
}
