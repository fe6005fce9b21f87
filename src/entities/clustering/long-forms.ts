/**
 * What the short forms of organisations' names stand for, among the long ones of one text.
 *
 *     Acme Holdings … Acme             the only one
 *     Acme Group, Acme Bank … Acme     the group to which the others belong
 *     Acme Bank, Acme Insurance … Acme     either may be meant: itself
 *     the Okun Herald … Okun           the place, whose newspaper it is
 */
import { GROUP_WORDS, OF_UNIVERSITIES, PUBLIC_BODIES, SCHOOL_WORDS } from '../../english/organisation-words.js';
import { PAPERS } from '../../english/press.js';

interface LongForm {
  readonly stem: string;
  /** Index of the first name that has it. */
  readonly at: number;
}

/** Names are given by their stems. */
export class LongForms {
  readonly #byShort = new Map<string, LongForm[]>();
  readonly #complete = new Map<string, LongForm>();
  readonly #places = new Set<string>();

  learn(short: string, long: LongForm): void {
    const known = this.#byShort.get(short);
    if (known === undefined) this.#byShort.set(short, [long]);
    else if (known.length < MAX_FORMS && !known.some(({ stem }) => stem === long.stem)) known.push(long);
  }

  /** `Acme Inc.` is all of the name of Acme. */
  complete(stem: string, at: number): void {
    if (!this.#complete.has(stem)) this.#complete.set(stem, { stem, at });
  }

  /** `okun` of Okun Council: the town, whatever else is called so. */
  place(short: string): void {
    this.#places.add(short);
  }

  /** Whether others of the text begin so: `Acme SA`, beside Acme UK. */
  isOneOfSeveral(stem: string): boolean {
    return this.#complete.has(stem) && this.#byShort.has(stem);
  }

  /**
   * The long form that a short one stands for at a place: the only one, the only one named so far, else the group or the firm to which
   * the others belong; itself where none is.
   */
  of(short: string, index: number): string {
    if (this.#places.has(short)) return short;
    const whole = this.#complete.get(short);
    const forms = this.#distinct([...(this.#byShort.get(short) ?? []), ...(whole === undefined ? [] : [whole])]);
    const isPlace = forms.some((form) => isPaperOfPlace(short, form.stem));
    if (forms.length <= 1) return isPlace ? short : (forms[0]?.stem ?? short);
    // "the Okun Courier, Courier Holdings … the Courier"
    const paper = PAPERS.has(short) ? forms.filter(({ stem }) => stem.endsWith(` ${short}`)) : [];
    if (paper.length === 1) return paper[0]?.stem ?? short;
    const parent =
      forms.find(({ stem }) => stem === short || isParent(short, stem)) ??
      (forms.every(({ stem }) => isOfUniversity(short, stem))
        ? forms.find(({ stem }) => stem === `${short} university`)
        : undefined);
    const before = forms.filter(({ at }) => at < index);
    if (before.length > 1 || isPlace) return parent?.stem ?? short;
    // In a headline the one that is named next.
    const next = before[0] ?? forms.reduce((one, other) => (other.at < one.at ? other : one));
    const isNamed = next.stem.startsWith(`${short} `) ? !isOfPlace(short, next.stem) : before.length === 1;
    return (isNamed ? next : parent)?.stem ?? short;
  }

  /** Without those that are themselves short for another: of `islamic front of tavria`, `islamic front` the first. */
  #distinct(forms: readonly LongForm[]): readonly LongForm[] {
    if (forms.length < 2) return forms;
    const byStem = new Map<string, LongForm>();
    for (const form of forms) {
      const [long, other] = this.#byShort.get(form.stem) ?? [];
      const isShort = long !== undefined && other === undefined && !this.#complete.has(form.stem);
      const stem = isShort ? long.stem : form.stem;
      const known = byStem.get(stem);
      byStem.set(stem, { stem, at: Math.min(form.at, known?.at ?? form.at) });
    }
    return [...byStem.values()];
  }
}

/** `okun` of the Okun Herald, of Okun High: the place, in any case. */
function isPaperOfPlace(short: string, long: string): boolean {
  return (
    long.startsWith(`${short} `) &&
    (PAPERS.has(long.slice(short.length + 1)) || SCHOOL_WORDS.has(long.slice(short.length + 1)))
  );
}

/** `okun` of Okun Harbour Authority: the place. */
function isOfPlace(short: string, long: string): boolean {
  return long.startsWith(`${short} `) && PUBLIC_BODIES.has(long.slice(long.lastIndexOf(' ') + 1));
}

/** Of very many with one short form. */
const MAX_FORMS = 16;

/** `Marrick | University`, `Marrick | Daily`, `Marrick | College`: a university, and what has its name beside it. */
function isOfUniversity(short: string, long: string): boolean {
  const last = long.slice(long.lastIndexOf(' ') + 1);
  return long.startsWith(`${short} `) && (OF_UNIVERSITIES.has(last) || PAPERS.has(last));
}

/** `Acme | Group` */
function isParent(short: string, long: string): boolean {
  if (!long.startsWith(`${short} `)) return false;
  const rest = long.slice(short.length + 1);
  return rest.split(' ').every((word) => GROUP_WORDS.has(word));
}
