import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    ["Dato' Lim Kok Wei spoke.", 'PERSON Lim Kok Wei'],
    ['A Gallup Poll was out.', 'ORG Gallup'],
    ['The Okun University Poll was late.', 'ORG Okun University'],
    ['A YouGov Poll for the union was out.', 'ORG YouGov'],
    ['Former secretary of State Clinton said she would run.', 'PERSON Clinton'],
    ['He met former secretary of Defense Panetta on Monday.', 'PERSON Panetta'],
    ['The pro-Voss Union Leader praised him.', 'ORG Union Leader'],
    ['Ex-CIA chief Tom Bell spoke.', 'PERSON Tom Bell'],
    ['It rained. Tom BellShareLikeReplyAna Ruiz said so.'],
  ],
  negative: [
    ['The Anti-Defamation League met.', 'ORG Anti-Defamation League'],
    ['He left the secretary of the Okun Bank.', 'ORG Okun Bank'],
    ['He met former secretary of State Ana Ruiz.', 'PERSON Ana Ruiz'],
    ['The Non-Aligned Movement met.', 'ORG Non-Aligned Movement'],
    ['The poll by Okun University was late.', 'ORG Okun University'],
  ],
};
