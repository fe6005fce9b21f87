import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    [
      'Rovik said it would close two plants but did not name them.',
      'indirect | Rovik | said | it would close two plants',
    ],
    ['The bank said it will open in May but did not say where.', 'indirect | The bank | said | it will open in May'],
    ['The army said a soldier was shot but didn’t elaborate.', 'indirect | The army | said | a soldier was shot'],
    [
      'Lumo Air said it had found the fault but did not give further details.',
      'indirect | Lumo Air | said | it had found the fault',
    ],
    [
      'The ministry said the virus had spread, but it did not name the towns.',
      'indirect | The ministry | said | the virus had spread',
    ],
    [
      'The bank said the notes are forged but did not identify them.',
      'indirect | The bank | said | the notes are forged',
    ],
    [
      'Officials said that the fire was out, but that has not yet been established.',
      'indirect | Officials | said | that the fire was out',
    ],
    [
      'Reports say stones and bottles were thrown – although it is not clear by which side.',
      'indirect | Reports | say | stones and bottles were thrown',
    ],
    ['Police said two men had fled – but it remains unclear why.', 'indirect | Police | said | two men had fled'],
  ],
  negative: [
    [
      'She said the water was clear – although it was cold.',
      'indirect | She | said | the water was clear – although it was cold',
    ],
    [
      'Bell said the letter was long but did not mention the debt.',
      'indirect | Bell | said | the letter was long but did not mention the debt',
    ],
    [
      'She said the map was old and did not show the pier.',
      'indirect | She | said | the map was old and did not show the pier',
    ],
    [
      'The witness said the man looked ill and did not speak.',
      'indirect | The witness | said | the man looked ill and did not speak',
    ],
    [
      'He says the guests were told but that was not enough.',
      'indirect | He | says | the guests were told but that was not enough',
    ],
  ],
};
