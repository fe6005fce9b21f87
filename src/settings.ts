/** Settings as users give them: made a configuration, or told what is wrong with them. */
import leven from 'leven';
import { z } from 'zod';
import { type Config, configJsonSchema, configSchema } from './config.js';
import { UsageError } from './errors.js';

/** Says where a setting was given, such as `wirecopy.yaml:3` for `['limits', 'bytes']`. */
export type PlaceOf = (path: readonly PropertyKey[]) => string;

/**
 * Fills in the defaults.
 *
 * @throws {UsageError} `config-invalid` with the faults: the place, the setting, what was expected
 */
export function parseSettings(settings: unknown, placeOf: PlaceOf): Config {
  const parsed = configSchema.safeParse(settings);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.flatMap((issue) => faultsOf(issue, settings));
  const told = faults.slice(0, MAX_FAULTS).map(({ path, reason }) => said(placeOf(path), path, reason));
  const more = faults.length > MAX_FAULTS ? [`and ${faults.length - MAX_FAULTS} more`] : [];
  throw invalidSettings([...told, ...more].join('; '), parsed.error);
}

const MAX_FAULTS = 5;

export function invalidSettings(message: string, cause: unknown): UsageError {
  return new UsageError({
    code: 'config-invalid',
    message,
    hint: '`wirecopy config` prints all settings with their defaults and what they mean, as a file to begin with.',
    cause,
  });
}

/** A setting, as `configSchema` describes it. */
export interface Setting {
  /** `['limits', 'bytes']` */
  readonly path: readonly string[];
  readonly description: string;
  readonly default: unknown;
  /** `a whole number, at least 1` */
  readonly expected: string;
}

export function allSettings(): Setting[] {
  return Object.entries(sections()).flatMap(([section, { properties }]) =>
    Object.entries(properties).map(([name, value]) => ({
      path: [section, name],
      description: value.description,
      default: value.default,
      expected: expectedOf(value),
    })),
  );
}

function sections() {
  return schemaSchema.parse(configJsonSchema()).properties;
}

const kindSchema = z.looseObject({
  type: z.enum(['integer', 'number', 'null', 'string', 'array', 'object']).optional(),
  enum: z.array(z.string()).optional(),
  maximum: z.number().optional(),
});
type Kind = z.infer<typeof kindSchema>;
const settingSchema = kindSchema.extend({
  description: z.string(),
  default: z.unknown(),
  anyOf: z.array(kindSchema).optional(),
});
/** What is read here of the JSON Schema: settings in sections. */
const schemaSchema = z.looseObject({
  properties: z.record(z.string(), z.looseObject({ properties: z.record(z.string(), settingSchema) })),
});

function expectedOf({ anyOf, ...kind }: z.infer<typeof settingSchema>): string {
  return (anyOf ?? [kind]).map(kindOf).join(' or ');
}

function kindOf({ type, enum: values, maximum = Number.MAX_SAFE_INTEGER }: Kind): string {
  if (values !== undefined) return `one of ${values.join(', ')}`;
  if (type === 'null') return 'null';
  if (type === 'array') return 'a list of names';
  if (type === 'object') return 'names of fields, such as { text: body.plain }';
  if (type === 'number') return 'a number above 0';
  return maximum < Number.MAX_SAFE_INTEGER ? `a whole number from 1 to ${maximum}` : 'a whole number, at least 1';
}

interface Fault {
  readonly path: readonly PropertyKey[];
  readonly reason: string;
}

function faultsOf(issue: z.core.$ZodIssue, settings: unknown): Fault[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...path, key], reason: `unknown setting${instead(path, key)}` }));
  }
  const setting = allSettings().find((each) => nameOf(each.path) === nameOf(path));
  const expected = setting?.expected ?? `settings (${namesIn(path).join(', ')})`;
  return [{ path, reason: `expected ${expected}, found ${shown(valueAt(settings, path))}` }];
}

/** `; did you mean limits.bytes?`, or what there is to choose from. */
function instead(section: readonly PropertyKey[], key: string): string {
  const name = nameOf([...section, key]);
  const near = allSettings()
    .flatMap(({ path }) => [path, path.slice(0, 1)])
    .map((path) => {
      const distance = Math.min(distanceOf(name, nameOf(path)), distanceOf(key, path.at(-1) ?? ''));
      return { path, distance };
    })
    .sort((a, b) => a.distance - b.distance)[0];
  if (near !== undefined && near.distance <= Math.max(1, key.length / 3)) return `; did you mean ${nameOf(near.path)}?`;
  return `, expected one of ${namesIn(section).join(', ')}`;
}

/** Keys may be of any length. */
function distanceOf(a: string, b: string): number {
  return leven(a.slice(0, 100).toLowerCase(), b.toLowerCase());
}

function namesIn([section]: readonly PropertyKey[]): string[] {
  return Object.keys(sections()[String(section)]?.properties ?? sections());
}

function said(place: string, path: readonly PropertyKey[], reason: string): string {
  return path.length === 0 ? `${place}: ${reason}` : `${place}: ${nameOf(path)}: ${reason}`;
}

/** `limits.bytes` */
export function nameOf(path: readonly PropertyKey[]): string {
  return path.map(String).join('.');
}

/** What was given for a setting; undefined when nothing was. */
export function valueAt(settings: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => {
    const { data } = z.looseObject({}).safeParse(value);
    return data !== undefined && Object.hasOwn(data, key) ? data[String(key)] : undefined;
  }, settings);
}

function shown(value: unknown): string {
  if (value === null) return 'nothing';
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : String(value);
}
