import type { Example } from './clustering-examples.js';

/** People and firms are invented. */
export const EXAMPLES: readonly Example[] = [
  // Surnames and given names behind the full name; titles are no part.
  [
    'Amara Okoro met President Leonore Trattner on Monday. Then Okoro thanked Mrs. Trattner for the tea.',
    'Amara Okoro: name Amara Okoro, alias Okoro',
    'Leonore Trattner: name Leonore Trattner, alias Trattner',
  ],
  ['Caio Menezes scored. “Then Caio woke up,” said the coach.', 'Caio Menezes: name Caio Menezes, alias Caio'],
  // Two surnames; with and without the sign.
  ['Andrés Peña Ibarra spoke. Peña Ibarra left.', 'Andrés Peña Ibarra: name Andrés Peña Ibarra, alias Peña Ibarra'],
  ['Nélida Peña spoke in Lisbon. Later Nelida Pena left.', 'Nélida Peña: name Nélida Peña, alias Nelida Pena'],
  // Initials.
  ['John Q. Tarrant spoke. Later J. Tarrant left.', 'John Q. Tarrant: name John Q. Tarrant, alias J. Tarrant'],
  ['Emma Tarrant spoke. Later Ed Tarrant left.', 'Emma Tarrant: name Emma Tarrant', 'Ed Tarrant: name Ed Tarrant'],
  // Two people of one surname: a title or the given name tells whom, else who was named just now, else whom the text is about.
  [
    'Ana Ruiz left the harbour on Monday. Tom Ruiz, a cook, stayed. Then Ruiz sang.',
    'Ana Ruiz: name Ana Ruiz',
    'Tom Ruiz: name Tom Ruiz, alias Ruiz',
  ],
  [
    'Ana Ruiz left. Then Ruiz came back. Tom Ruiz, a cook, stayed. It was cold. The harbour was quiet. Then Ruiz sang.',
    'Ana Ruiz: name Ana Ruiz, alias Ruiz, alias Ruiz',
    'Tom Ruiz: name Tom Ruiz',
  ],
  [
    'Ana Ruiz met Tom Ruiz in Lisbon. Mrs. Ruiz spoke first. Mr. Ruiz listened.',
    'Ana Ruiz: name Ana Ruiz, alias Ruiz',
    'Tom Ruiz: name Tom Ruiz, alias Ruiz',
  ],
  [
    'Ana Ruiz met Tom Ruiz in Lisbon. Ana spoke first. Tom listened.',
    'Ana Ruiz: name Ana Ruiz, alias Ana',
    'Tom Ruiz: name Tom Ruiz, alias Tom',
  ],
  // A surname that is a town.
  ['London is old. Marta London met Tom Bell in London in May.', 'London: name London, name London'],
  [
    'Marta London met Tom Bell in May. London said that Bell was late.',
    'Marta London: name Marta London, alias London',
  ],
  // Acronyms in both orders of brackets, and without them.
  [
    'The World Ferry Board (WFB) met. The WFB said so.',
    'World Ferry Board: name World Ferry Board, acronym WFB, acronym WFB',
  ],
  [
    'The WFB (World Ferry Board) met. The WFB said so.',
    'World Ferry Board: acronym WFB, name World Ferry Board, acronym WFB',
  ],
  ['The World Ferry Board met in May. The WFB said so.', 'World Ferry Board: name World Ferry Board, acronym WFB'],
  [
    'They met at the Congress of the World Association of Ferry Masters (WAFM). The WAFM said so.',
    'World Association of Ferry Masters: name World Association of Ferry Masters, acronym WAFM, acronym WAFM',
  ],
  // Short forms of organisations in capitals; legal forms.
  ['The Lisbon Harbour Board met. The Board was late.', 'Lisbon Harbour Board: name Lisbon Harbour Board, alias Board'],
  [
    'Acme Holdings S.A. grew. Acme Holdings hired ten.',
    'Acme Holdings S.A.: name Acme Holdings S.A., alias Acme Holdings',
  ],
  ['Havblikk ASA grew. Havblikk hired ten.', 'Havblikk ASA: name Havblikk ASA, alias Havblikk'],
  // Governments.
  [
    'Portugal and Spain met. Lisbon pledged to help, Madrid declined to comment.',
    'Portugal: name Portugal, metonym Lisbon',
    'Spain: name Spain, metonym Madrid',
  ],
  ['Portugal met Spain on Monday. The Portuguese have pledged to help.', 'Portugal: name Portugal, metonym Portuguese'],
  ['Portugal met Spain on Monday. The Portuguese woman left.', 'Portugal: name Portugal'],
  ['The Portuguese have pledged to help.', 'Portuguese: name Portuguese'],
];
