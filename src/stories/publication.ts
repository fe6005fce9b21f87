/** When a document was published, as a number: milliseconds since 1970. A day alone is its first moment; a time without a zone is taken as it stands. */
export function publicationTime(published: string | null): number {
  if (published === null) return Number.NaN;
  const [, day = '', time = '', zone = ''] = FORM.exec(published) ?? [];
  return Date.parse(time === '' ? day : `${day}T${time}${zone === '' ? 'Z' : zone}`);
}

const FORM = /^(\d{4}(?:-\d\d(?:-\d\d)?)?)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)\s?(Z|[+-]\d\d:?\d\d)?)?/;

export const DAY = 24 * 60 * 60 * 1000;
