import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'entities',
  positive: [
    ['It rained in Lisbon. The city was quiet.', 'Lisbon: name Lisbon, nominal The city'],
    [
      'It rained in the village of Tavri Hill. The village was quiet.',
      'Tavri Hill: name Tavri Hill, nominal The village',
    ],
    [
      'It rained in Hald, a village of 300 people. They left for Lisbon. The city was quiet. The village slept.',
      'Hald: name Hald, nominal The village',
      'Lisbon: name Lisbon, nominal The city',
    ],
    [
      'Ana Ruiz lives in Lisbon. It rained in Porto. The city was quiet.',
      'Lisbon: name Lisbon',
      'Porto: name Porto, nominal The city',
    ],
    [
      'It rained in Lisbon. Trains left Lisbon for Porto on Monday. It was late. It was cold. The city was quiet.',
      'Lisbon: name Lisbon, name Lisbon, nominal The city',
      'Porto: name Porto',
    ],
    ['It rained in Hinds County. The county was quiet.', 'Hinds County: name Hinds County, nominal The county'],
    ['It rained in Korana State. The state was quiet.', 'Korana State: name Korana State, nominal The state'],
    [
      'It rained in Porto. Umvano Local Municipality was quiet. The municipality slept.',
      'Porto: name Porto',
      'Umvano Local Municipality: name Umvano Local Municipality, nominal The municipality',
    ],
  ],
  negative: [
    ['It rained in Lisbon and Porto. The city was quiet.', 'Lisbon: name Lisbon', 'Porto: name Porto'],
    [
      'It rained in Lisbon. Trains left Lisbon. They came to Porto. The city was quiet.',
      'Lisbon: name Lisbon, name Lisbon',
      'Porto: name Porto',
    ],
    ['It rained in Hinds County and Marlow County. The county was quiet.', 'Hinds County: name Hinds County'],
    ['It rained in Porto, a village in the north. The city was quiet.', 'Porto: name Porto'],
    ['It rained in Ohio and Utah. The state was quiet.', 'Ohio: name Ohio', 'Utah: name Utah'],
    ['It rained in Umvano City and Porto. The city was quiet.', 'Umvano City: name Umvano City', 'Porto: name Porto'],
  ],
};
