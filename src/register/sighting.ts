/** One entity of one document, with what the document says that tells it from others of its name. */
import { z } from 'zod';

export const REGISTER_KINDS = ['person', 'organisation', 'place'] as const;
export type RegisterKind = (typeof REGISTER_KINDS)[number];

const count = z.int().nonnegative();
const texts = z.array(z.string()).default([]);

export const sightingSchema = z.strictObject({
  document: z.string().min(1),
  entity: z.string().min(1),
  /** Of publication, `2024-03-07`. */
  day: z.string().nullable().default(null),
  type: z.string(),
  /** The fullest name in the document, and its others. */
  name: z.string().min(1),
  aliases: texts,
  /** `iso3166-1:KE` */
  link: z.string().nullable().default(null),
  /** What the document calls a person, as written. */
  roles: texts,
  /** The organisations that the roles are in, by name. */
  organisations: texts,
  /** Full names of people, and organisations, that the document names too; the nearest first. */
  companions: texts,
  /** Towns, provinces and the like, nearest first: the name, with the link after a bar: `Lisbon|geonames:2267057`. */
  places: texts,
  /** ISO 3166-1 of the countries that its sentences speak of, else of the document's. */
  countries: texts,
  /** Words of its sentences. */
  words: texts,
  /** Fields of life that the document speaks of: `sport`. */
  subjects: texts,
  /** Pronouns and titles that tell a gender, as written, each as often as it stands there. */
  female: texts,
  male: texts,
  /** Year of birth by an age that stands beside the name, ±1. */
  born: z.int().nullable().default(null),
  mentions: count.default(0),
  statements: count.default(0),
});
export type Sighting = Readonly<z.infer<typeof sightingSchema>>;
