import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    ['The Hong Kong and Macau Trade Office opened in May.', 'ORG Hong Kong and Macau Trade Office'],
    ['They left the Kenya and Uganda Water Board in May.', 'ORG Kenya and Uganda Water Board'],
    [
      'They met the Hong Kong and Macau Trade Office. Then Hong Kong and Macau Trade Office staff left.',
      'ORG Hong Kong and Macau Trade Office',
      'ORG Hong Kong and Macau Trade Office',
    ],
    ['Bell and Vane, a law firm, closed.', 'ORG Bell and Vane'],
    ['Lagos and Vane, a law firm, closed.', 'ORG Lagos and Vane'],
    ['They left the Jordan and Israel Trade Council.', 'ORG Jordan and Israel Trade Council'],
    ['He has joined Cardiff Red Dragons.', 'ORG Cardiff Red Dragons'],
  ],
  negative: [
    ['They met Kenya and Uganda Water Board in May.', 'GPE Kenya', 'ORG Uganda Water Board'],
    ['On Monday Ana Bell and Tom Vane, a lawyer, left.', 'PERSON Ana Bell', 'PERSON Tom Vane'],
    ['Kenya and Uganda left.', 'GPE Kenya', 'GPE Uganda'],
    ['The Netherlands and Uganda Water Board met.', 'GPE Netherlands', 'ORG Uganda Water Board'],
  ],
};
