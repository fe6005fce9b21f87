/** `docs/record.md`: every field of a record, from its schema. */
import { z } from 'zod';
import type { CueAct, EntityType, NewsRecord, SpeakerKind, WARNING_CODES } from '../../src/record.js';
import { code, table } from './markdown.js';

/** What is used of JSON Schema (draft 2020-12). */
const nodeSchema = z.object({
  type: z.union([z.string(), z.array(z.string())]).optional(),
  description: z.string().optional(),
  enum: z.array(z.unknown()).optional(),
  const: z.unknown().optional(),
  get anyOf(): z.ZodOptional<z.ZodArray<typeof nodeSchema>> {
    return z.array(nodeSchema).optional();
  },
  /** False of a list with a fixed number of items. */
  get items(): z.ZodOptional<z.ZodUnion<readonly [typeof nodeSchema, z.ZodLiteral<false>]>> {
    return z.union([nodeSchema, z.literal(false)]).optional();
  },
  get properties(): z.ZodOptional<z.ZodRecord<z.ZodString, typeof nodeSchema>> {
    return z.record(z.string(), nodeSchema).optional();
  },
});
type Node = z.infer<typeof nodeSchema>;

const TYPES: Readonly<Record<EntityType, string>> = {
  PERSON: 'a person, invented ones among them',
  ORG: 'a firm, an agency, a party, a club, a paper: whatever acts as one body',
  GPE: 'a country, a province, a town: a place with a government',
  LOC: 'any other place: a sea, a mountain, a region',
  NORP: 'a nationality, a religion, a political group: "Kenyan", "Democrats"',
  FAC: 'a building, a road, a bridge, an airport',
  EVENT: 'a war, a storm, a tournament with a name',
  PRODUCT: 'a thing that is made: a car, a ship, a medicine, a program',
  WORK: 'a book, a film, a song, a report',
  LAW: 'a law or a treaty with a name',
  MONEY: 'an amount of money',
  PERCENT: 'a share',
  QUANTITY: 'a measured amount: a length, a weight, a speed',
};

const ACTS: Readonly<Record<CueAct, string>> = {
  say: 'said, told, added, according to',
  report: 'reported, announced, found',
  claim: 'claimed, alleged, insisted',
  deny: 'denied, rejected, dismissed',
  ask: 'asked, wondered',
  promise: 'promised, vowed, pledged',
  order: 'ordered, demanded, urged',
  warn: 'warned, cautioned',
  agree: 'agreed, confirmed, admitted',
  think: 'believes, hopes, plans, fears',
};

const SPEAKERS: Readonly<Record<SpeakerKind, string>> = {
  named: 'by a name: "Marta Oliveira"',
  pronoun: '"she"',
  nominal: 'by what the speaker is: "the minister"',
  document: 'a paper that speaks: "the report"',
  place: 'a place that speaks: "Canberra"',
  unnamed: 'somebody without a name: "officials", "two witnesses"',
};

const WARNINGS: Readonly<Record<(typeof WARNING_CODES)[number], string>> = {
  'published-unknown': 'no day of publication was found; "Thursday" has no calendar value then',
  'published-disagrees': 'two places say different days of publication; both are named',
  'date-unreadable': 'a field of the source holds a date that can mean several days, or none',
  'date-unresolved': 'an expression of time has nothing to count from',
  'fiscal-year-unknown': 'nothing says when the fiscal year begins',
  'speaker-unknown': 'somebody says it, and the text leaves open who',
  'language-unknown': 'the text is too short, or too mixed, to tell its language',
  'place-unclear': 'several places have this name, and the text leaves open which is meant',
  'encoding-guessed': 'the file does not say how its characters are encoded',
  'bytes-replaced': 'bytes that are no character were replaced by U+FFFD',
  'text-truncated': 'the source itself was cut short',
  'markup-broken': 'the markup of the file is broken; what could be read was read',
  'text-missing': 'the source has no text, only its title or a summary',
};

/** Of fields whose values need more than a list. */
const MEANINGS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'entities[].type': TYPES,
  'quotes[].cue.act': ACTS,
  'quotes[].speaker.kind': SPEAKERS,
  'warnings[].code': WARNINGS,
};

/** What else a reader must know of a part; `quality` has a page of its own. */
const NOTES: Readonly<Partial<Record<keyof NewsRecord, string>>> = {
  dates: 'Of `confidence`: 0.98 is the highest of its eight steps.',
  quality: 'What each flag means, and from where on it is set: [quality.md](quality.md).',
  source:
    'Where the text before cleaning is not the whole file, `map` leads back to it; `FileMap` of the library does the arithmetic.',
};

export function recordPage(schema: object): string {
  const properties = Object.entries(nodeSchema.parse(schema).properties ?? {});
  const plain = properties.filter(([, node]) => fieldsOf('', node).length === 0);
  const parts = properties.filter(([, node]) => fieldsOf('', node).length > 0);
  return `# A record, field by field

A record is one JSON object a document. Places are offsets in UTF-16 code units, as JavaScript and Java count, half-open: \`start\` is the first unit inside, \`end\` the first one
after; \`text\` are the words between. \`start\` and \`end\` index \`text\` of the record, the clean text; \`rawStart\` and \`rawEnd\` index the text before cleaning. A field that is not known is null, and \`warnings\` says why. The same
as JSON Schema: \`wirecopy schema\`. In Python, offsets of code points are columns of [the tables](tables.md).

${table(
  ['field', 'type', ''],
  plain.map(([name, node]) => rowOf(name, node)),
)}

${parts.map(([name, node]) => part(name, node)).join('\n\n')}
`;
}

function part(name: string, node: Node): string {
  const rows = fieldsOf(name, node);
  const note = Object.entries(NOTES).find(([of]) => of === name)?.[1];
  const about = [describedBy(node), note].filter((text) => text !== undefined && text !== '');
  const meanings = rows.flatMap(([path]) => {
    const values = MEANINGS[path];
    if (values === undefined) return [];
    return [
      table(
        [code(path), ''],
        Object.entries(values).map(([value, meaning]) => [code(value), meaning]),
      ),
    ];
  });
  const fields = table(
    ['field', 'type', ''],
    rows.map(([path, field]) => rowOf(path, field)),
  );
  return [`## ${name}`, `${typeOf(node)}${about.length > 0 ? `: ${about.join('. ')}` : ''}`, fields, ...meanings].join(
    '\n\n',
  );
}

/** The fields below, with their paths; `start`, `end` and `text` of a place are told by its type. */
function fieldsOf(path: string, node: Node): [path: string, node: Node][] {
  const inner = inside(node);
  const item = inner.items ? inside(inner.items) : undefined;
  const properties = inner.properties ?? item?.properties ?? {};
  const below = item?.properties === undefined ? path : `${path}[]`;
  return Object.entries(properties)
    .filter(([name]) => !(hasPlace({ properties }) && (name === 'start' || name === 'end' || name === 'text')))
    .flatMap(([name, field]) => [[`${below}.${name}`, field], ...fieldsOf(`${below}.${name}`, field)]);
}

/** What stands there when it is not null. */
function inside(node: Node): Node {
  return node.anyOf?.find(({ type }) => type !== 'null') ?? node;
}

function describedBy(node: Node): string {
  return node.description ?? inside(node).description ?? '';
}

function rowOf(path: string, node: Node): string[] {
  const { enum: values } = inside(node);
  const isTold = path in MEANINGS || values === undefined || path.startsWith('quality');
  const list = isTold ? '' : `one of ${values.map((value) => code(String(value))).join(', ')}`;
  return [code(path), typeOf(node), [describedBy(node), list].filter((text) => text !== '').join('; ')];
}

function typeOf(node: Node): string {
  const inner = inside(node);
  const types = (Array.isArray(inner.type) ? inner.type : [inner.type ?? '']).filter((type) => type !== 'null');
  const isNullable = inner !== node || (Array.isArray(node.type) && node.type.includes('null'));
  const properties = inner.properties ?? {};
  const name =
    inner.const !== undefined ? code(String(inner.const)) : hasPlace(inner) ? placeType(inner) : types.join(' or ');
  if (inner.items) return `list of ${plural(inner.items)}${isNullable ? ' or null' : ''}`;
  return `${name === '' && Object.keys(properties).length > 0 ? 'object' : name}${isNullable ? ' or null' : ''}`;
}

/** Whether it is a stretch of text. An interval has days for ends, and a part of a file says what its ends are. */
function hasPlace({ properties = {} }: Node): boolean {
  const { start, end } = properties;
  return start?.type === 'integer' && start.description === undefined && end?.type === 'integer';
}

function placeType({ properties = {} }: Node): string {
  return 'text' in properties ? 'place with its words' : 'place';
}

function plural(item: Node): string {
  const inner = inside(item);
  if (hasPlace(inner)) return 'text' in (inner.properties ?? {}) ? 'places with their words' : 'places';
  if (inner.properties !== undefined) return 'objects';
  return inner.type === 'string' ? 'texts' : 'lists';
}
