/** Objects of the shape of a zod schema, for properties. Patterns and lengths are not kept: to a column any string is one. */
import fc from 'fast-check';
import { z } from 'zod';

/** What is hard to write or to read again: marks that readers take away, escapes, nothing. */
export const wellFormed = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom('\ufeff', '\ufffd', '\\', 'ud83d', '\0', '\n', '"', 'a', '😀'), maxLength: 6 }),
);
/** Halves of surrogate pairs besides. */
export const anyString = fc.oneof(
  wellFormed,
  fc.array(fc.integer({ min: 0xd7ff, max: 0xe001 }), { maxLength: 6 }).map((units) => String.fromCharCode(...units)),
  fc.string({ unit: fc.constantFrom('\ud83d', '\ude00', '\\', 'ud83d', 'a'), maxLength: 6 }),
);

/** A number as JSON has it: no NaN, nothing infinite, and -0 is 0. */
const anyNumber = fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0);

export function arbitraryOf(schema: z.core.$ZodType, string: fc.Arbitrary<string>): fc.Arbitrary<unknown> {
  const inner = (part: z.core.$ZodType) => arbitraryOf(part, string);
  if (schema instanceof z.ZodNullable) return fc.option(inner(schema.unwrap()), { freq: 2 });
  if (schema instanceof z.ZodObject) {
    const optional = Object.keys(schema.shape).filter((name) => schema.shape[name] instanceof z.ZodOptional);
    const required = Object.keys(schema.shape).filter((name) => !optional.includes(name));
    const fields = Object.entries(schema.shape).map(([name, field]) => [name, inner(field)] as const);
    return fc
      .record(Object.fromEntries(fields), { requiredKeys: required })
      .map((object) =>
        Object.fromEntries(fields.filter(([name]) => name in object).map(([name]) => [name, object[name]])),
      );
  }
  if (schema instanceof z.ZodOptional) return inner(schema.unwrap());
  if (schema instanceof z.ZodArray) return fc.array(inner(schema.element), { maxLength: 3 });
  if (schema instanceof z.ZodTuple) return fc.tuple(...schema.def.items.map(inner));
  if (schema instanceof z.ZodLazy) return fc.jsonValue({ maxDepth: 2 }); // JSON of any kind
  if (schema instanceof z.ZodString) return string;
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodNumber) {
    if (!schema.isInt) return anyNumber;
    return (schema.maxValue ?? 0) < 2 ** 32 ? fc.integer({ min: 0, max: 2 ** 31 - 1 }) : fc.maxSafeNat();
  }
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.values);
  if (schema instanceof z.ZodUnion) return fc.oneof(...schema.options.map(inner));
  if (schema instanceof z.ZodRecord)
    return fc.dictionary(fc.string(), inner(schema.valueType), { noNullPrototype: true });
  if (schema instanceof z.ZodNull) return fc.constant(null);
  throw new Error('no arbitrary for this kind of schema');
}
