/**
 * Entities in MISC, as CorefUD has them: a bracket opens where a mention begins and closes where it ends, `(e1-PERSON-1-name-` and `e1)`, or
 * `(e2-GPE-1-name-geonames:2735943)` of one token. `# global.Entity` says which field is which.
 */
import type { Span } from '../document/index.js';
import { type Annotation, annotation, type Group } from './annotated.js';
import { miscValue, readField } from './conllu-misc.js';
import { invalid } from './faults.js';

/** Of our own exports: which entity, its type, the head of the mention, what kind of mention it is, what it is the name of. */
export const ENTITY_FIELDS: readonly string[] = ['eid', 'etype', 'head', 'kind', 'identity'];

/** A token where it stands, with what MISC says of it. */
export interface MarkedToken extends Span {
  readonly misc: string;
  readonly place: string;
}

interface OpenMention {
  readonly fields: ReadonlyMap<string, string>;
  readonly start: number;
  readonly place: string;
}

/** @throws {InputError} `gold-format` for brackets that do not close, or that nothing opened */
export function coreferenceOf(
  tokens: readonly MarkedToken[],
  names: readonly string[],
): { readonly annotations: readonly Annotation[]; readonly groups: readonly Group[] } {
  const annotations: Annotation[] = [];
  const members = new Map<string, string[]>();
  const open = new Map<string, OpenMention[]>();
  const close = (entity: string, end: number, place: string) => {
    const mention = open.get(entity)?.pop();
    if (mention === undefined) throw invalid(place, `${entity}) closes a mention that nothing opened`);
    const id = `m${annotations.length + 1}`;
    annotations.push(mentionOf(mention, id, end));
    const ids = members.get(entity) ?? [];
    ids.push(id);
    members.set(entity, ids);
  };
  for (const { start, end, misc, place } of tokens) {
    for (const [, opening, closes, closing] of (miscValue(misc, 'Entity') ?? '').matchAll(BRACKETS)) {
      if (closing !== undefined) close(closing, end, place);
      if (opening === undefined) continue;
      const fields = new Map(opening.split('-').map((value, index) => [names[index] ?? '', readField(value)]));
      const entity = opening.split('-', 1)[0] ?? '';
      open.set(entity, [...(open.get(entity) ?? []), { fields, start, place }]);
      if (closes === ')') close(entity, end, place);
    }
  }
  for (const [entity, [left]] of open) {
    if (left !== undefined) throw invalid(left.place, `(${entity} opens a mention that nothing closes`);
  }
  const place = tokens[0]?.place ?? '';
  return {
    annotations,
    groups: [...members.values()].filter(({ length }) => length > 1).map((ids) => ({ ids, place })),
  };
}

const BRACKETS = /\(([^()]+)(\)?)|([^()]+)\)/g;

function mentionOf({ fields, start, place }: OpenMention, id: string, end: number): Annotation {
  const kind = fields.get('kind') ?? '';
  return annotation({
    id,
    label: fields.get('etype') ?? '',
    spans: [{ start, end }],
    values: kind === '' ? {} : { mentionKind: kind },
    link: fields.get('identity') || null,
    place,
  });
}
