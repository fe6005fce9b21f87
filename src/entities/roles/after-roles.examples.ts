import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'roles',
  positive: [
    ['Ana Ruiz, a steel magnate whose father was rich, left.', 'Ana Ruiz: steel magnate'],
    ['Ana Ruiz, an aide during the campaign, left.', 'Ana Ruiz: aide'],
    ['Ana Ruiz, a campaign aide overseeing the sale, left.', 'Ana Ruiz: campaign aide'],
    ['Ana Ruiz, a city official responsible for roads, left.', 'Ana Ruiz: city official'],
    ['Ana Ruiz, a baker from Fernwood and a former judge, left.', 'Ana Ruiz: baker'],
    ['Ana Ruiz, mayor of Fernwood since 2011, left.', 'Ana Ruiz: mayor of Fernwood'],
    ['The road opened, according to Ana Ruiz, mayor of Fernwood.', 'Ana Ruiz: mayor of Fernwood'],
    ['“No,” said Ana Ruiz, head of the union..', 'Ana Ruiz: head of the union'],
  ],
  negative: [
    ['On Friday Ana Ruiz, the governor signed it.', 'Ana Ruiz:'],
    ['They wrote to Ana Ruiz, his lawyer said.', 'Ana Ruiz:'],
    ['They wrote to Ana Ruiz, her lawyer is sure.', 'Ana Ruiz:'],
    ['With Ana Ruiz, the lawyer Tom Bell left.', 'Ana Ruiz:'],
    ['Ana Ruiz, a baker by then famous, left.', 'Ana Ruiz:'],
  ],
};
