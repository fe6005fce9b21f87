import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'entities',
  positive: [
    [
      'He slept at St Ita’s Hospital on Monday. Later St Ita’s was full.',
      'St Ita’s Hospital: name St Ita’s Hospital, alias St Ita’s',
    ],
    [
      'The Tarnby-Ledo Bridge was shut. Cars left Tarnby bridge.',
      'Tarnby-Ledo Bridge: name Tarnby-Ledo Bridge, alias Tarnby bridge',
    ],
    [
      'Police left Tarnby bridge. The Tarnby River Bridge is old.',
      'Tarnby River Bridge: alias Tarnby bridge, name Tarnby River Bridge',
    ],
    ['Tarnby Bridge was shut. Cars left Tarnby bridge.', 'Tarnby Bridge: name Tarnby Bridge, name Tarnby bridge'],
    [
      'The Varnholt Memorial Stadium was full. They left Varnholt stadium.',
      'Varnholt Memorial Stadium: name Varnholt Memorial Stadium, alias Varnholt stadium',
    ],
    [
      'The Varnholt Water Reservoir leaks. The Varnholt reservoir is old.',
      'Varnholt Water Reservoir: name Varnholt Water Reservoir, alias Varnholt reservoir',
    ],
    ['The Ledo Coal Mine flooded. Men left Ledo mine.', 'Ledo Coal Mine: name Ledo Coal Mine, alias Ledo mine'],
    [
      'They met at the Kenyan Puppet Theatre. On Monday the Puppet Theatre burned.',
      'Kenyan Puppet Theatre: name Kenyan Puppet Theatre, alias Puppet Theatre',
    ],
    [
      'They met at the Museum of Toys. On Monday the Toy Museum burned.',
      'Museum of Toys: name Museum of Toys, alias Toy Museum',
    ],
  ],
  negative: [
    [
      'Marlow Grand Inc. has agreed to pay. It owns the Marlow Grand Hotel. Marlow Grand said so.',
      'Marlow Grand Inc.: name Marlow Grand Inc., alias Marlow Grand',
    ],
    [
      'The Tarnby-Ledo Bridge and the Tarnby-Varnholt Bridge were shut. Cars left Tarnby bridge.',
      'Tarnby bridge: name Tarnby bridge',
    ],
    ['The Tarnby-Ledo Bridge was shut. Cars left Ledo bridge.', 'Ledo bridge: name Ledo bridge'],
    ['The Tarnby-Ledo Bridge was shut. Cars left Tarnby station.', 'Tarnby station: name Tarnby station'],
    ['The Tarnby-Ledo Bridge was shut. Cars left Oku bridge.', 'Oku bridge: name Oku bridge'],
  ],
};
