import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'entities',
  positive: [
    ['Novo Bryg A/S said so. Novo Bryg grew.', 'Novo Bryg A/S: name Novo Bryg A/S, alias Novo Bryg'],
    ['The town was sold to Rovik Media plc in May.', 'Rovik Media plc: name Rovik Media plc'],
    ['Tarnby plc fell. Later Tarnby rose.', 'Tarnby plc: name Tarnby plc, alias Tarnby'],
    ['They work for Asta Tilden ApS.', 'Asta Tilden ApS: name Asta Tilden ApS'],
    ['Workers at Harlow Foods plc, of Ostrel, left.', 'Harlow Foods plc: name Harlow Foods plc', 'Ostrel: name Ostrel'],
    ['Rival Tilden Bryg A/S’s beer is sold in Lisbon.', 'Tilden Bryg A/S: name Tilden Bryg A/S', 'Lisbon: name Lisbon'],
    ['Havna Bryg P/F said so. Havna Bryg grew.', 'Havna Bryg P/F: name Havna Bryg P/F, alias Havna Bryg'],
    ['They sued Novo Rudnik d.o.o. over the dam.', 'Novo Rudnik d.o.o.: name Novo Rudnik d.o.o.'],
    ['They fined Tarnby Holdings Ltd. Tarnby left.', 'Tarnby Holdings Ltd.: name Tarnby Holdings Ltd., alias Tarnby'],
    [
      'They fined Blue Lagoon Marine Ltd. On Monday Blue Lagoon, which is old, paid.',
      'Blue Lagoon Marine Ltd.: name Blue Lagoon Marine Ltd., alias Blue Lagoon',
    ],
    [
      'Shares in Wing Rovik Land fell. Wing Rovik said its sales were normal.',
      'Wing Rovik Land: name Wing Rovik Land, alias Wing Rovik, pronoun its',
    ],
    [
      'Redwood Gate Ventures grew. A source at Redwood Gate said no.',
      'Redwood Gate Ventures: name Redwood Gate Ventures, alias Redwood Gate',
    ],
    ['It sold Boreal Copper Corp. Jinmar already owns Jinmar Works.', 'Boreal Copper Corp.: name Boreal Copper Corp.'],
  ],
  negative: [
    // No names, or none of firms.
    ['Ana Tilden came A/C or not.', 'Ana Tilden: name Ana Tilden'],
    ['A plc was sold to Ana Tilden.', 'Ana Tilden: name Ana Tilden'],
    ['Ana Tilden / Sara Moss: two views.', 'Ana Tilden: name Ana Tilden', 'Sara Moss: name Sara Moss'],
    ['Shares in the plc Ana Tilden runs fell.', 'Ana Tilden: name Ana Tilden'],
    [
      'The Okun Falls Council met. Okun Falls said it was late.',
      'Okun Falls Council: name Okun Falls Council',
      'Okun Falls: name Okun Falls',
    ],
  ],
};
