import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'entities',
  positive: [
    // "Ms" and "Mrs" of one family are two women; who speaks calls somebody else so.
    [
      'Ana Briggs left. Ms Briggs was late. Her mother, Sandra Briggs, sang. Mrs Briggs wept. Ms Briggs slept.',
      'Ana Briggs: name Ana Briggs, alias Briggs, pronoun Her, alias Briggs',
      'Sandra Briggs: name Sandra Briggs, alias Briggs',
    ],
    [
      'Mehmet Kaya left. Selim Kaya said Mr. Kaya would be late.',
      'Mehmet Kaya: name Mehmet Kaya, alias Kaya',
      'Selim Kaya: name Selim Kaya',
    ],
    [
      'Daniel Kaya left. “It belongs to Joseph Kaya,” Kaya said.',
      'Daniel Kaya: name Daniel Kaya, alias Kaya',
      'Joseph Kaya: name Joseph Kaya',
    ],
    [
      'Park Jin-woo met Park Soo-yeon. Mr. Park left. Ms. Park slept.',
      'Park Jin-woo: name Park Jin-woo, alias Park',
      'Park Soo-yeon: name Park Soo-yeon, alias Park',
    ],
    // By the office that the text says one of them has.
    [
      'President Bola Ade met Vice President Sam Ade. It rained. President Ade left. Vice President Ade wept.',
      'Bola Ade: name Bola Ade, alias Ade',
      'Sam Ade: name Sam Ade, alias Ade',
    ],
    [
      'Tom Bell, the mayor of Leeds, and Dan Bell, a tailor, came. Dan Bell spoke. It rained. Mayor Bell was glad.',
      'Tom Bell: name Tom Bell, alias Bell',
      'Leeds: name Leeds',
      'Dan Bell: name Dan Bell, name Dan Bell',
    ],
    // A title says more than a first name that both have; where two have the surname, the one whom the title fits in any case.
    [
      'Jessie Elkin left. It rained. Mr. Elkin was late. Dwayne Elkin sang.',
      'Jessie Elkin: name Jessie Elkin, alias Elkin',
      'Dwayne Elkin: name Dwayne Elkin',
    ],
    [
      'Kelly Moss and Shane Moss left. Mr. Moss sang. Ms. Moss slept.',
      'Kelly Moss: name Kelly Moss, alias Moss',
      'Shane Moss: name Shane Moss, alias Moss',
    ],
    // Of two the mother is only named beside her daughter.
    [
      'Delia Moor left. Moor sang. Moor slept.\n\nMoor’s mother, Olive Moor, wept. Olive Moor was late.\n\nMoor came back.',
      'Delia Moor: name Delia Moor, alias Moor, alias Moor, alias Moor, alias Moor',
      'Olive Moor: name Olive Moor, name Olive Moor',
    ],
    // By the first of two surnames: the second is somebody else's.
    [
      'José Herrero Quintana left. Herrero was late. Ana Quintana stayed. It was cold. José Herrero Quintana sang. Quintana sang too.',
      'José Herrero Quintana: name José Herrero Quintana, alias Herrero, name José Herrero Quintana',
      'Ana Quintana: name Ana Quintana, alias Quintana',
    ],
    // A title that nobody else has: who was named just now, or the only one so far.
    [
      'Inspector Ana Bell met Tom Bell in May. It rained. Deputy SP Eva Bell led the team. DSP Bell praised it.',
      'Ana Bell: name Ana Bell',
      'Tom Bell: name Tom Bell',
      'Eva Bell: name Eva Bell, alias Bell',
    ],
    [
      'The director, Ana Bell, met the nurses. It rained. It was cold. It was late. “We will pay,” Dr Bell said. Governor Tom Bell left.',
      'Ana Bell: name Ana Bell, alias Bell',
      'Tom Bell: name Tom Bell',
    ],
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
      'Ana Ruiz left. Then Ruiz came back. Tom Ruiz, a cook, stayed. It was cold. Then Ruiz sang.',
      'Ana Ruiz: name Ana Ruiz, alias Ruiz, alias Ruiz',
      'Tom Ruiz: name Tom Ruiz',
    ],
    [
      'Tom Ruiz, a cook, stayed. Ana Ruiz left. Ana Ruiz sang. It was cold. It rained. Then Ruiz came back.',
      'Tom Ruiz: name Tom Ruiz',
      'Ana Ruiz: name Ana Ruiz, name Ana Ruiz, alias Ruiz',
    ],
    [
      'Tom Ruiz, a cook, stayed. Ana Ruiz left. Then Ruiz came back. It was cold. The harbour was quiet. Then Ruiz sang.',
      'Tom Ruiz: name Tom Ruiz',
      'Ana Ruiz: name Ana Ruiz, alias Ruiz, alias Ruiz',
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
    [
      'Mrs. Ruiz spoke first. Later Ana Ruiz met Tom Ruiz in Lisbon.',
      'Ana Ruiz: alias Ruiz, name Ana Ruiz',
      'Tom Ruiz: name Tom Ruiz',
    ],
    [
      'Sergei Volkar left. Sergei Volkar’s father, Pavel Volkar, a retired miner, wept. “He was good,” the elder Volkar said.',
      'Sergei Volkar: name Sergei Volkar, name Sergei Volkar, pronoun He',
      'Pavel Volkar: name Pavel Volkar, alias Volkar',
    ],
    [
      'Ramon Abalar left. His older brother, Tom Abalar, wept. The younger Abalar sang.',
      'Ramon Abalar: name Ramon Abalar, pronoun His, alias Abalar',
      'Tom Abalar: name Tom Abalar',
    ],
    [
      'Morag Drumlar wept. Dougal Drumlar sang. Mrs Drumlar left.',
      'Morag Drumlar: name Morag Drumlar, alias Drumlar',
      'Dougal Drumlar: name Dougal Drumlar',
    ],
  ],
  negative: [
    ['Selim Kaya said Kaya Tower was late.', 'Selim Kaya: name Selim Kaya', 'Kaya Tower: name Kaya Tower'],
    ['Ana Elkin left. It rained. Mr. Elkin was late.', 'Ana Elkin: name Ana Elkin', 'Elkin: name Elkin'],
    // A text that calls nobody by the first of two surnames.
    [
      'Ana Quintana stayed. It was cold. It rained. José Herrero Quintana sang. Quintana left.',
      'Ana Quintana: name Ana Quintana',
      'José Herrero Quintana: name José Herrero Quintana, alias Quintana',
    ],
    ['Ana Ruiz spoke. Later Mr. Ruiz left.', 'Ana Ruiz: name Ana Ruiz', 'Ruiz: name Ruiz'],
    [
      'Ana Ruiz met Eva Ruiz. Later Mr. Ruiz left.',
      'Ana Ruiz: name Ana Ruiz',
      'Eva Ruiz: name Eva Ruiz',
      'Ruiz: name Ruiz',
    ],
    [
      'Ana Ruiz, 43, met Eva Ruiz, 40. Later Ruiz, 50, left.',
      'Ana Ruiz: name Ana Ruiz',
      'Eva Ruiz: name Eva Ruiz',
      'Ruiz: name Ruiz',
    ],
    [
      'Tom Bell met Rui Bell. It rained. It was cold. Dr Bell left.',
      'Tom Bell: name Tom Bell',
      'Rui Bell: name Rui Bell',
      'Bell: name Bell',
    ],
  ],
};
