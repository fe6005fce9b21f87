/** Decades that have a name. Written for this project from general knowledge. */
export interface NamedDecade {
  /** 192 for the 1920s. */
  readonly decade: number;
  /** Whether the name is hardly ever anything else. */
  readonly isSure: boolean;
}

const DECADES: readonly (readonly [adjective: string, noun: string, digits: string, decade: number])[] = [
  ['roaring', 'twenties', '20', 192],
  ['swinging', 'sixties', '60', 196],
  ['hungry', 'thirties', '30', 193],
  ['dirty', 'thirties', '30', 193],
  ['hungry', 'forties', '40', 184],
  ['naughty', 'nineties', '90', 189],
  ['gay', 'nineties', '90', 189],
  ['mauve', 'decade', '', 189],
];

const ZEROS: readonly (readonly [name: string, isSure: boolean])[] = [
  ['noughties', true],
  ['naughties', true],
  ['aughties', true],
  ['aughts', false],
  ['oughts', false],
  ['noughts', false],
  ['two - thousands', true],
  ['two thousands', false],
];

/** Words parted by spaces. */
export const NAMED_DECADES: readonly (readonly [name: string, decade: NamedDecade])[] = [
  ...ZEROS.map(([name, isSure]) => [name, { decade: 200, isSure }] as const),
  ...DECADES.flatMap(([adjective, noun, digits, decade]) =>
    (digits === ''
      ? [`${adjective} ${noun}`]
      : [noun, `${digits} s`, `' ${digits} s`, `’ ${digits} s`, `‘ ${digits} s`].map((name) => `${adjective} ${name}`)
    ).map((name) => [name, { decade, isSure: true }] as const),
  ),
];

/** Words of which every name has one. */
export const DECADE_WORDS: readonly string[] = [
  ...ZEROS.flatMap(([name]) => name.split(' ').slice(-1)),
  ...DECADES.map(([adjective]) => adjective),
];
