import type { BlockKind } from '../document/index.js';

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

/** Lines that are furniture as a whole, with their kind; `null`: prose that begins alike. */
export const FURNITURE: readonly (readonly [line: string, kind: BlockKind | null])[] = [
  ['READ MORE: Ports reopen after storm', 'link'],
  ['Read more', 'link'],
  ['See also: Ferries back at sea', 'link'],
  ['Related articles', 'link'],
  ['More on this story', 'link'],
  ['▶ Watch: Ships leave the harbour', 'link'],
  ['Click here to see the pictures', 'link'],
  ['Continue reading below', 'link'],
  ['Share', 'share'],
  ['Share this article', 'share'],
  ['Facebook Twitter WhatsApp', 'share'],
  ['Share on Facebook', 'share'],
  ['Follow us on Twitter for more.', 'share'],
  ['12 comments', 'share'],
  ['Sign up for our morning newsletter', 'newsletter'],
  ['Subscribe to the Courier for 3 euros a month', 'newsletter'],
  ['Get our best stories in your inbox', 'newsletter'],
  ['Advertisement', 'newsletter'],
  ['© 2024 Harbour News Service. All rights reserved.', 'copyright'],
  ['Copyright 2024 Harbour News Service', 'copyright'],
  ['All rights reserved.', 'copyright'],
  ['This material may not be published or rewritten.', 'copyright'],
  ['Correction: An earlier version gave the wrong date.', 'correction'],
  ['This article was corrected on Friday.', 'correction'],
  ['An earlier version of this story misspelt a name.', 'correction'],
  ["Editor's note: names were changed.", 'correction'],
  ['Photo: Ana Ruiz/Harbour News', 'credit'],
  ['Source: Harbour News Service', 'credit'],
  ['(Reporting by Sigrid Aune; editing by Paul Weir)', 'credit'],
  ['— Tom Bell in Porto contributed to this report.', 'credit'],
  ['FILE - A ferry leaves the harbour of Lisbon on May 3, 2023.', 'caption'],
  ['In this photo, a ferry leaves the harbour of Lisbon.', 'caption'],
  ['Caption: a ferry in the harbour of Lisbon', 'caption'],
  ['Media Contact:', 'contact'],
  ['For more information, call the harbour office.', 'contact'],
  ['press@harbour.example', 'contact'],
  ['+351 21 000 0000', 'contact'],
  ['https://harbour.example/news', 'contact'],
  ['1921-1923', null],
  ['07/03/2024', null],
  ['2024-03-07', null],
  // Prose that begins like furniture.
  ['Shares in the company fell by a tenth.', null],
  ['Share prices fell on Friday as the strike went on.', null],
  ['Watching the ships leave, the crowd was silent.', null],
  ['Related claims were made by the union, which wants more pay.', null],
  ['Sources said the harbour would open soon.', null],
  ['Photographs of the wreck were shown in court on Monday.', null],
  ['Follow-up talks will be held in Porto.', null],
  ['Corrections officers walked out on Monday over pay.', null],
  ['More ships left the harbour on Friday.', null],
  ['Listening to the men, she wept.', null],
  ['Subscribers of the paper were told on Friday.', null],
  ['Contacts between the two sides broke off.', null],
];

/** Texts of lines, and the blocks that they make: kind and words. */
export const BLOCKS: readonly (readonly [text: string, ...blocks: string[]])[] = [
  [
    'Ports Shut\n\nA strike keeps ships at sea\n\nBy Ana Ruiz\n\nLISBON (HNS) - Ports shut.\n\nREAD MORE: Ships wait',
    'headline Ports Shut',
    'deck A strike keeps ships at sea',
    'byline By Ana Ruiz',
    'dateline LISBON (HNS) -',
    'body  Ports shut.',
    'link READ MORE: Ships wait',
  ],
  [
    'Ports Shut\n\nShips wait off the coast.\n\n© 2024 Harbour News Service',
    'headline Ports Shut',
    'body Ships wait off the coast.',
    'copyright © 2024 Harbour News Service',
  ],
  [
    'The Last Keeper\n\nQ: Is it cold?\n\nA: It was.',
    'headline The Last Keeper',
    'speaker Q:',
    'body  Is it cold?',
    'speaker A:',
    'body  It was.',
  ],
  [
    'FOR IMMEDIATE RELEASE\n\nPorts Shut\n\nShips wait.',
    'body FOR IMMEDIATE RELEASE',
    'headline Ports Shut',
    'body Ships wait.',
  ],
];
