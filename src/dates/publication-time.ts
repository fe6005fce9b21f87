/**
 * The clock time beside a date in a line that says when a text was published. Offsets are kept, names of zones are not: many mean several zones.
 *
 *     Updated 3:45 PM EST, Mon March 4, 2024        T15:45
 *     Date: Mon, 4 Mar 2024 15:45:00 +0100          T15:45+01:00
 */

const CLOCK =
  /(?<![\d:./-])(?:(?<hour>[01]?\d|2[0-3])[:.h](?<minute>[0-5]\d)(?::[0-5]\d(?:\.\d{1,6})?)?(?![\d./-]\d)(?:\s?(?<half>[ap])\.?\s?m\b)?|(?<bare>1[0-2]|0?[1-9])\s?(?<bareHalf>[ap])\.?\s?m\b|(?<joined>[01]\d|2[0-3])(?<joinedMinute>[0-5]\d)(?=\s?(?:gmt|utc|hrs|hours|[ecmp][sd]?t\b|ist\b|bst\b)))(?<zone>\s?(?:z\b|[+-]\d{2}:?\d{2}(?!\d)))?/giu;

/** @param words the line without its dates; null where none or several times stand in it */
export function timeIn(words: string): string | null {
  const times = Array.from(words.matchAll(CLOCK), ({ groups = {} }) => written(groups));
  const [time] = times;
  return time !== undefined && times.length === 1 ? time : null;
}

function written(groups: { readonly [name: string]: string | undefined }): string {
  const { hour, minute, half, bare, bareHalf, joined, joinedMinute, zone } = groups;
  const hours = Number(hour ?? bare ?? joined);
  const isAfternoon = (half ?? bareHalf)?.toLowerCase() === 'p';
  const isHalfDay = (half ?? bareHalf) !== undefined && hours <= 12;
  const ofDay = isHalfDay ? (hours % 12) + (isAfternoon ? 12 : 0) : hours;
  return `T${String(ofDay).padStart(2, '0')}:${minute ?? joinedMinute ?? '00'}${offset(zone)}`;
}

/** `+0100` → `+01:00` */
function offset(zone: string | undefined): string {
  const digits = zone?.trim().toUpperCase() ?? '';
  return digits.replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2');
}
