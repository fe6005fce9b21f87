import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'blocks',
  positive: [
    [
      'The Last Keeper\n\nQ: Is it cold?\n\nA: It was.',
      'headline: The Last Keeper',
      'speaker: Q:',
      'body:  Is it cold?',
      'speaker: A:',
      'body:  It was.',
    ],
    [
      'COURIER: Do you miss the island?\nMARTA RUIZ: We left at dawn.',
      'speaker: COURIER:',
      'body:  Do you miss the island?',
      'speaker: MARTA RUIZ:',
      'body:  We left at dawn.',
    ],
    [
      'Sen. RUIZ: We will act.\nMr. BELL: Not today.',
      'speaker: Sen. RUIZ:',
      'body:  We will act.',
      'speaker: Mr. BELL:',
      'body:  Not today.',
    ],
    [
      'THE HARBOUR COURIER: Who was there?\nCHIEF SECRETARY MARTA OLIVEIRA-LINDQVIST: Nobody was.',
      'speaker: THE HARBOUR COURIER:',
      'body:  Who was there?',
      'speaker: CHIEF SECRETARY MARTA OLIVEIRA-LINDQVIST:',
      'body:  Nobody was.',
    ],
    [
      'RUIZ: No.\nThe room was quiet.\nBELL: Yes.',
      'speaker: RUIZ:',
      'body:  No.',
      'body: The room was quiet.',
      'speaker: BELL:',
      'body:  Yes.',
    ],
    ['Q. Is it cold?\nA. It was.', 'speaker: Q.', 'body:  Is it cold?', 'speaker: A.', 'body:  It was.'],
    [
      'LUND: Here is the mayor.\nANA RUIZ, MAYOR OF HARWICK: We are safe.',
      'speaker: LUND:',
      'body:  Here is the mayor.',
      'speaker: ANA RUIZ, MAYOR OF HARWICK:',
      'body:  We are safe.',
    ],
    [
      'Marta Lund (Harwick North) (Lab): When does it open?\nThe Minister for Ports (Tom Bell): On Tuesday.',
      'speaker: Marta Lund (Harwick North) (Lab):',
      'body:  When does it open?',
      'speaker: The Minister for Ports (Tom Bell):',
      'body:  On Tuesday.',
    ],
    ['Q:Is it cold?\nA:It was.', 'speaker: Q:', 'body: Is it cold?', 'speaker: A:', 'body: It was.'],
  ],
  negative: [
    ['A. The first pier.\nB. The second pier.', 'body: A. The first pier.', 'body: B. The second pier.'],
    [
      'The first plan (2019): it failed.\nThe second plan (2020): it failed.',
      'body: The first plan (2019): it failed.',
      'body: The second plan (2020): it failed.',
    ],
    ['NOTE: All ports are shut.', 'body: NOTE: All ports are shut.'],
    [
      'Lisbon: Ports are shut.\nPorto: Ports are open.',
      'body: Lisbon: Ports are shut.',
      'body: Porto: Ports are open.',
    ],
    ['RUIZ:\nBELL:', 'body: RUIZ:', 'body: BELL:'],
    [
      'THE PORTS OF THE NORTH ARE SHUT: Why?\nTHE PORTS OF THE SOUTH ARE OPEN: Why?',
      'headline: THE PORTS OF THE NORTH ARE SHUT: Why?',
      'body: THE PORTS OF THE SOUTH ARE OPEN: Why?',
    ],
    [
      'UNDER-SECRETARY ALEXANDRA-VICTORIA OLIVEIRA-LINDQVIST-WIRATNO-VUKMIR: No.\nSECOND UNDER-SECRETARY BARTHOLOMEW-ALEXANDER OLIVEIRA-LINDQVIST: No.',
      'body: UNDER-SECRETARY ALEXANDRA-VICTORIA OLIVEIRA-LINDQVIST-WIRATNO-VUKMIR: No.',
      'body: SECOND UNDER-SECRETARY BARTHOLOMEW-ALEXANDER OLIVEIRA-LINDQVIST: No.',
    ],
  ],
};
