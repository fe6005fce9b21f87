/** The configuration file. */
import { readFile } from 'node:fs/promises';
import { type Config, configSchema, DEFAULT_CONFIG } from '../config.js';
import { UsageError } from '../errors.js';

/**
 * Reads settings from a JSON file; the defaults when there is none.
 *
 * @throws {UsageError} `input-missing` or `config-invalid`
 */
export async function readConfig(path: string | undefined): Promise<Config> {
  if (path === undefined) return DEFAULT_CONFIG;
  const parsed = configSchema.safeParse(parseJson(path, await readSettings(path)));
  if (parsed.success) return parsed.data;
  const reasons = parsed.error.issues.map((issue) => [...issue.path, issue.message].join(': '));
  throw invalid(path, reasons.join('; '));
}

async function readSettings(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw new UsageError({
      code: 'input-missing',
      message: `${path}: cannot be read (${cause instanceof Error ? cause.message : String(cause)})`,
      hint: 'Give the path of a JSON file with settings, or leave out --config.',
      cause,
    });
  }
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw invalid(path, cause instanceof Error ? cause.message : String(cause));
  }
}

function invalid(path: string, reason: string): UsageError {
  return new UsageError({
    code: 'config-invalid',
    message: `${path}: ${reason}`,
    hint: `The settings and their defaults are: ${JSON.stringify(DEFAULT_CONFIG)}`,
  });
}
