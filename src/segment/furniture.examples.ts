/** What stands around a story: datelines in the styles of agencies, bylines, headlines. All agencies are invented. */

/** The parts of a dateline as written; `null` in place of all where the line has none. */
export interface DatelineExample {
  readonly line: string;
  readonly dateline: {
    readonly span: string;
    readonly place: string | null;
    readonly date: string | null;
    readonly agency: string | null;
  } | null;
}

const dateline = (line: string, span: string, place: string, date: string | null, agency: string | null) => ({
  line,
  dateline: { span, place, date, agency },
});
const none = (line: string) => ({ line, dateline: null });

export const DATELINES: readonly DatelineExample[] = [
  dateline('LISBON, March 3 (HNS) - Ports shut.', 'LISBON, March 3 (HNS) -', 'LISBON', 'March 3', 'HNS'),
  dateline('LISBON (HNS) — Ports shut.', 'LISBON (HNS) —', 'LISBON', null, 'HNS'),
  dateline('LISBON, Portugal (HNS) — Ports shut.', 'LISBON, Portugal (HNS) —', 'LISBON', null, 'HNS'),
  dateline('LISBON, March 3. /HNS/. Ports shut.', 'LISBON, March 3. /HNS/.', 'LISBON', 'March 3', 'HNS'),
  dateline('Lisbon, HNS – Ports shut.', 'Lisbon, HNS –', 'Lisbon', null, 'HNS'),
  dateline('LISBON, HNS - Ports shut.', 'LISBON, HNS -', 'LISBON', null, 'HNS'),
  dateline(
    'Porto [Portugal], March 3 (HNS): Ports shut.',
    'Porto [Portugal], March 3 (HNS):',
    'Porto',
    'March 3',
    'HNS',
  ),
  dateline('LISBON, 3 March 2024 (HNS) – Ports shut.', 'LISBON, 3 March 2024 (HNS) –', 'LISBON', '3 March 2024', 'HNS'),
  dateline('LISBON, Monday (HNS) - Ports shut.', 'LISBON, Monday (HNS) -', 'LISBON', 'Monday', 'HNS'),
  dateline(
    'LISBON, Sept. 9 (Harbour News) -- Ports shut.',
    'LISBON, Sept. 9 (Harbour News) --',
    'LISBON',
    'Sept. 9',
    'Harbour News',
  ),
  dateline('LISBON – Ports shut.', 'LISBON –', 'LISBON', null, null),
  dateline(
    'RIO DE JANEIRO, May 1 (HNS) - Ports shut.',
    'RIO DE JANEIRO, May 1 (HNS) -',
    'RIO DE JANEIRO',
    'May 1',
    'HNS',
  ),
  dateline('Lisbon, March 3 - Ports shut.', 'Lisbon, March 3 -', 'Lisbon', 'March 3', null),
  none('Lisbon has shut its ports.'),
  none('Ports shut - and nobody knows why.'),
  none('Note: all ports are shut.'),
  none('The union (HWU) said that the ports would stay shut.'),
  none('On March 3 the ports were shut.'),
  none('NOTE: All ports are shut.'),
];

/** A line near the top and its authors; none where it is no byline. */
export const BYLINES: readonly (readonly [line: string, ...authors: string[]])[] = [
  ['By Ana Ruiz', 'Ana Ruiz'],
  ['By Ana Ruiz and Tom Bell', 'Ana Ruiz', 'Tom Bell'],
  ['By Ana Ruiz, Tom Bell and Mary Ann Kessler', 'Ana Ruiz', 'Tom Bell', 'Mary Ann Kessler'],
  ['By Ana Ruiz, Harbour News Service', 'Ana Ruiz'],
  ['Words by Pieter van der Meulen', 'Pieter van der Meulen'],
  ['BY ANA RUIZ', 'ANA RUIZ'],
  ['By noon the port was shut'],
  ['By Ana Ruiz the port was never loved, her friends say.'],
  ['Ana Ruiz in Lisbon'],
];

/** First lines, and whether they are headlines when a story follows. */
export const HEADLINES: readonly (readonly [line: string, isHeadline: boolean])[] = [
  ['Northern Ports Reopen After Storm', true],
  ['Dockers walk out at two ports', true],
  ['Is the storm over?', true],
  ['Talks on fishing rights to go on - Reports', true],
  ['“We have waited long enough”', true],
  ['Two ports in the north opened again on Monday.', false],
  ['“We have waited long enough.”', false],
  ['The ministers agreed on three points:', false],
  ['- a second pilot', false],
  ['By Ana Ruiz', false],
  ['LISBON, March 3 (HNS) - Two ports opened again', false],
  ['12 / 14 / 16', false],
];
