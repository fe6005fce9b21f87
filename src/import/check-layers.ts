/** What no annotation of a text can be, however it was made: spans of one layer that lie over each other, and ends that are of another kind. */
import { type AnnotatedDocument, type Annotation, CodePoints, groupOf, invalid, RELATIONS } from '../standoff/index.js';

/** @throws {InputError} `gold-format`, with file, line and span */
export function checkLayers(document: AnnotatedDocument): void {
  const { annotations } = document;
  const of = (isOf: (label: string) => boolean) => annotations.filter(({ label }) => isOf(label));
  refuseOverlaps(
    of((label) => groupOf(label) === 'dates'),
    document.text,
  );
  for (const layer of ['Sentence', 'Paragraph', 'Block'])
    refuseOverlaps(
      of((label) => label === layer),
      document.text,
    );
  refuseCrossing(
    of((label) => groupOf(label) === 'names'),
    document.text,
  );
  checkEnds(document);
}

interface Placed {
  readonly one: Annotation;
  readonly start: number;
  readonly end: number;
}

function placed(annotations: readonly Annotation[]): Placed[] {
  return annotations
    .map((one) => ({ one, start: one.spans[0]?.start ?? 0, end: one.spans.at(-1)?.end ?? 0 }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

function refuseOverlaps(annotations: readonly Annotation[], text: string): void {
  let before: Placed | undefined;
  for (const found of placed(annotations)) {
    if (found.start === found.end) throw invalid(found.one.place, `${shown(found, text)} is empty`);
    if (before !== undefined && found.start < before.end) throw overlapping(found, before, text);
    before = found;
  }
}

/** One name may stand within another, but not reach out of it; and no place is two names of one type. */
function refuseCrossing(annotations: readonly Annotation[], text: string): void {
  const open: Placed[] = [];
  for (const found of placed(annotations)) {
    if (found.start === found.end) throw invalid(found.one.place, `${shown(found, text)} is empty`);
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= found.start) open.pop();
    const around = open.at(-1);
    if (around !== undefined && found.end > around.end) throw overlapping(found, around, text);
    open.push(found);
  }
}

function overlapping(found: Placed, before: Placed, text: string): Error {
  return invalid(found.one.place, `${shown(found, text)} overlaps ${shown(before, text)} of ${before.one.place}`);
}

/** `PERSON 4 to 12 ("Ana Ruiz")`, in characters. */
function shown({ one, start, end }: Placed, text: string): string {
  const points = new CodePoints(text);
  return `${one.label} ${points.point(start)} to ${points.point(end)} (${JSON.stringify(text.slice(start, Math.min(end, start + MOST_SHOWN)))})`;
}

const MOST_SHOWN = 60;

/** A relation of ours that leads from or to something else, a speaker that is a date. */
function checkEnds({ annotations, relations }: AnnotatedDocument): void {
  const labels = new Map(annotations.map(({ id, label }) => [id, label]));
  for (const { label, from, to, place } of relations) {
    const known = RELATIONS[label];
    if (known === undefined) continue;
    const [first, second] = [labels.get(from) ?? '', labels.get(to) ?? ''];
    if (groupOf(first) === null || groupOf(second) === null) continue;
    if (known.from.includes(first) && known.to.includes(second)) continue;
    throw invalid(
      place,
      `the relation ${label} leads from ${first} to ${second}, expected from ${known.from.join(' or ')} to ${known.to.join(' or ')}`,
    );
  }
}
