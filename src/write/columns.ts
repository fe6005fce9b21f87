/**
 * The columns of a Parquet file, read off a zod schema, so that no shape is written down twice, and the way of a value
 * into its columns and back.
 *
 * A column is null where the field is null or, if it may be left out, where it is left out. What Parquet has no column for
 * (a union, a map) becomes a column of JSON as text. A day, `z.iso.date()`, is a DATE.
 */
import { z } from 'zod';

export type Column = Leaf | List | Group;
interface Named {
  readonly name: string;
  readonly nullable: boolean;
  /** Null in the column is no null in the value: the field is left out. */
  readonly leftOut: boolean;
}
export interface Leaf extends Named {
  readonly kind: 'text' | 'integer' | 'number' | 'boolean' | 'day' | 'json';
}
export interface List extends Named {
  readonly kind: 'list';
  readonly element: Column;
}
export interface Group extends Named {
  readonly kind: 'group';
  readonly columns: readonly Column[];
}

/** The columns of an object, in the order of its fields. */
export function columnsOf(schema: z.ZodObject): Column[] {
  return Object.entries(schema.shape).map(([name, field]) => columnOf(name, field));
}

function columnOf(name: string, schema: z.core.$ZodType): Column {
  if (schema instanceof z.ZodNullable) return { ...columnOf(name, schema.unwrap()), nullable: true };
  if (schema instanceof z.ZodOptional) {
    const column = columnOf(name, schema.unwrap());
    if (column.nullable) throw new Error(`${name}: a column cannot tell null from left out; allow one of them`);
    return { ...column, nullable: true, leftOut: true };
  }
  const named = { name, nullable: false, leftOut: false };
  if (schema instanceof z.ZodObject) return { ...named, kind: 'group', columns: columnsOf(schema) };
  if (schema instanceof z.ZodArray) return { ...named, kind: 'list', element: columnOf('element', schema.element) };
  const tuple = tupleElement(schema);
  if (tuple !== null) return { ...named, kind: 'list', element: tuple };
  return { ...named, kind: leafKind(schema) };
}

/** Of a tuple whose items have one kind of column. */
function tupleElement(schema: z.core.$ZodType): Column | null {
  if (!(schema instanceof z.ZodTuple)) return null;
  const [first, ...others] = schema.def.items.map((item) => columnOf('element', item));
  const isOne =
    first !== undefined && others.every(({ kind, nullable }) => kind === first.kind && nullable === first.nullable);
  return isOne && first.kind !== 'group' && first.kind !== 'list' ? first : null;
}

function leafKind(schema: z.core.$ZodType): Leaf['kind'] {
  if (schema instanceof z.ZodISODate) return 'day';
  if (schema instanceof z.ZodString) return 'text';
  if (schema instanceof z.ZodBoolean) return 'boolean';
  if (schema instanceof z.ZodNumber) return isShort(schema) ? 'integer' : 'number';
  if (schema instanceof z.ZodEnum && schema.options.every(isText)) return 'text';
  if (schema instanceof z.ZodLiteral && [...schema.values].every(isText)) return 'text';
  return 'json';
}

/** A whole number that 32 bits hold; a longer one is exact in a column of floating point, too. */
function isShort({ isInt, maxValue }: z.ZodNumber): boolean {
  return isInt && maxValue !== null && maxValue < 2 ** 32;
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

/** What stands in the columns for an object that was parsed from JSON: itself, but for what becomes text, and days, which become numbers of days since 1970. */
export function toCells(columns: readonly Column[], value: unknown): { [name: string]: unknown } {
  const cells = { ...fieldsOf(value) };
  for (const column of columns) {
    if (isConverted(column)) cells[column.name] = toCell(column, cells[column.name]);
  }
  return cells;
}

export function toCell(column: Column, value: unknown): unknown {
  const isNull = value === null && column.nullable && !column.leftOut;
  if (value === undefined || isNull) return null;
  if (column.kind === 'json') return JSON.stringify(value);
  if (column.kind === 'day') return Date.parse(String(value)) / DAY_MS;
  if (column.kind === 'list') return Array.isArray(value) ? value.map((item) => toCell(column.element, item)) : value;
  return column.kind === 'group' ? toCells(column.columns, value) : value;
}

/** Whether its cells are other than its values. */
export function isConverted(column: Column): boolean {
  if (column.kind === 'list') return isConverted(column.element);
  if (column.kind === 'group') return column.columns.some(isConverted);
  return column.kind === 'json' || column.kind === 'day';
}

const DAY_MS = 86_400_000;

/** The object of before, its fields in the order of the schema. */
export function fromCells(columns: readonly Column[], cells: unknown): { [name: string]: unknown } {
  const fields = fieldsOf(cells);
  const value: { [name: string]: unknown } = {};
  for (const column of columns) {
    const cell = fields[column.name] ?? null;
    if (cell !== null || !column.leftOut) value[column.name] = fromCell(column, cell);
  }
  return value;
}

function fromCell(column: Column, cell: unknown): unknown {
  if (cell === null || cell === undefined) return null;
  if (column.kind === 'json') return JSON.parse(String(cell));
  if (column.kind === 'day') return cell instanceof Date ? cell.toISOString().slice(0, 10) : cell;
  if (column.kind === 'list') return Array.isArray(cell) ? cell.map((item) => fromCell(column.element, item)) : cell;
  if (column.kind === 'group') return fromCells(column.columns, cell);
  return cell;
}

function fieldsOf(value: unknown): { readonly [name: string]: unknown } {
  if (isObject(value)) return value;
  throw new Error(`an object was expected, not ${JSON.stringify(value)}`);
}

function isObject(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null;
}
