/**
 * The columns of a Parquet file, read off a zod schema, so that no shape is written down twice, and the way of a value
 * into its columns and back.
 *
 * A column is null where the field is null or, if it may be left out, where it is left out. What Parquet has no column for
 * (a union, a map) becomes a column of JSON as text.
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
  readonly kind: 'text' | 'integer' | 'number' | 'boolean' | 'json';
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
  return { ...named, kind: leafKind(schema) };
}

function leafKind(schema: z.core.$ZodType): Leaf['kind'] {
  if (schema instanceof z.ZodString) return 'text';
  if (schema instanceof z.ZodBoolean) return 'boolean';
  if (schema instanceof z.ZodNumber) return schema.isInt ? 'integer' : 'number';
  if (schema instanceof z.ZodEnum && schema.options.every(isText)) return 'text';
  if (schema instanceof z.ZodLiteral && [...schema.values].every(isText)) return 'text';
  return 'json';
}

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

/** What stands in the column for a value that was parsed from JSON. Fields that the schema does not know are dropped. */
export function toCell(column: Column, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (column.kind === 'json') return JSON.stringify(value);
  if (column.kind === 'list') return Array.isArray(value) ? value.map((item) => toCell(column.element, item)) : value;
  if (column.kind === 'group') return toCells(column.columns, value);
  return value;
}

export function toCells(columns: readonly Column[], value: unknown): { [name: string]: unknown } {
  const fields = fieldsOf(value);
  return Object.fromEntries(columns.map((column) => [column.name, toCell(column, fields[column.name])]));
}

/** The value of before, its fields in the order of the schema. */
export function fromCell(column: Column, cell: unknown): unknown {
  if (cell === null || cell === undefined) return null;
  if (column.kind === 'json') return JSON.parse(String(cell));
  if (column.kind === 'list') return Array.isArray(cell) ? cell.map((item) => fromCell(column.element, item)) : cell;
  if (column.kind === 'group') return fromCells(column.columns, cell);
  return cell;
}

export function fromCells(columns: readonly Column[], cells: unknown): { [name: string]: unknown } {
  const fields = fieldsOf(cells);
  const value: { [name: string]: unknown } = {};
  for (const column of columns) {
    const cell = fields[column.name] ?? null;
    if (cell !== null || !column.leftOut) value[column.name] = fromCell(column, cell);
  }
  return value;
}

const fieldsSchema = z.record(z.string(), z.unknown());

function fieldsOf(value: unknown): { readonly [name: string]: unknown } {
  return fieldsSchema.parse(value);
}
