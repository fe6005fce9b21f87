/** The configuration in force: the defaults, over them the file of `--config`, over both what the command line says. */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { type Compression, type Config, DEFAULT_CONFIG } from '../config.js';
import { UsageError } from '../errors.js';
import { invalidSettings, parseSettings, valueAt } from '../settings.js';

/** Options of the command line that are settings, too. */
export interface SettingOptions {
  /** The path of a file in YAML or JSON. */
  readonly config?: string | undefined;
  readonly workers?: number | undefined;
  readonly shardSize?: number | undefined;
  readonly compress?: Compression | undefined;
  /** `text=body.plain`, each. */
  readonly field?: readonly string[] | undefined;
}

export interface Configuration {
  readonly config: Config;
  /** Where the value of a setting comes from: `default`, `wirecopy.yaml:3`, `--workers`. */
  readonly originOf: (path: readonly string[]) => string;
}

/** @throws {UsageError} `input-missing` or `config-invalid` */
export async function readConfig(options: SettingOptions): Promise<Config> {
  return (await readConfiguration(options)).config;
}

/** @throws {UsageError} `input-missing` or `config-invalid` */
export async function readConfiguration(options: SettingOptions): Promise<Configuration> {
  const file = options.config === undefined ? null : await readFileOf(options.config);
  return {
    config: withOptions(file?.config ?? DEFAULT_CONFIG, options),
    originOf: (path) => optionFor(path, options) ?? file?.placeOf(path) ?? 'default',
  };
}

function withOptions(config: Config, { workers, shardSize, compress, field = [] }: SettingOptions): Config {
  const { run, read } = config;
  const pairs = field.map(
    (given) => [given.slice(0, given.indexOf('=')), given.slice(given.indexOf('=') + 1)] as const,
  );
  return {
    ...config,
    read: {
      fields: { ...read.fields, ...Object.fromEntries(pairs.filter(([name]) => name !== 'extra')) },
      extra: [...read.extra, ...pairs.flatMap(([name, path]) => (name === 'extra' ? [path] : []))],
    },
    run: {
      workers: workers ?? run.workers,
      shardDocuments: shardSize ?? run.shardDocuments,
      compress: compress ?? run.compress,
    },
  };
}

/** The option that has given a setting of `run`. */
function optionFor([section, name, inner]: readonly string[], options: SettingOptions): string | null {
  if (section === 'read' && options.field?.some((given) => given.startsWith(`${inner ?? name}=`))) return '--field';
  if (section !== 'run') return null;
  if (name === 'workers' && options.workers !== undefined) return '--workers';
  if (name === 'shardDocuments' && options.shardSize !== undefined) return '--shard-size';
  if (name === 'compress' && options.compress !== undefined) return '--compress';
  return null;
}

interface SettingsFile {
  readonly config: Config;
  /** Null for a setting that is not in the file. */
  readonly placeOf: (path: readonly string[]) => string | null;
}

async function readFileOf(path: string): Promise<SettingsFile> {
  const bytes = await bytesOf(path);
  // Most runs have no file, and need not load what reads one.
  const { parseYaml, YamlFault } = await import('../yaml.js');
  try {
    const { value, lineOf } = parseYaml(bytes);
    const settings = settingsIn(value);
    return {
      config: parseSettings(settings, (at) => `${path}:${lineOf(at)}`),
      placeOf: (at) => (valueAt(settings, at) === undefined ? null : `${path}:${lineOf(at)}`),
    };
  } catch (cause) {
    if (cause instanceof YamlFault) throw invalidSettings(`${path}:${cause.line}: ${cause.message}`, cause);
    throw cause;
  }
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    throw new UsageError({
      code: 'input-missing',
      message: `${path}: cannot be read (${cause instanceof Error ? cause.message : String(cause)})`,
      hint: 'Give the path of a YAML or JSON file with settings, or leave out --config.',
      cause,
    });
  }
}

/** A file may be empty, or all comments. `$schema` tells editors where the JSON Schema is. */
function settingsIn(value: unknown): unknown {
  if (value === null) return {};
  const { data } = z.looseObject({ $schema: z.string().optional() }).safeParse(value);
  if (data === undefined) return value;
  const { $schema: _schema, ...settings } = data;
  return settings;
}
