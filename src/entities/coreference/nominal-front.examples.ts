import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'entities',
  positive: [
    [
      'The Bank of Karibu met. The central bank cut its rate.',
      'Bank of Karibu: name Bank of Karibu, nominal The central bank, pronoun its',
    ],
    [
      'The National Audit Office left. The audit office was late.',
      'National Audit Office: name National Audit Office, nominal The audit office',
    ],
    [
      'They gave the Marlow Herald a letter. Later Ana Ruiz told the newspaper that it was late.',
      'Marlow Herald: name Marlow Herald, nominal the newspaper',
      'Ana Ruiz: name Ana Ruiz',
    ],
    [
      'They drove to the Lakeland Clinic. She is at the clinic two days a week.',
      'Lakeland Clinic: name Lakeland Clinic, nominal the clinic',
    ],
    [
      'Dockers left on Monday, and their union was glad. The Lisbon Dockers’ Union has won.',
      'Dockers: name Dockers',
      'Lisbon Dockers’ Union: nominal their union, name Lisbon Dockers’ Union',
    ],
    [
      'Pier to open by May, minister says\n\nMines Minister Tom Bell was late.',
      'Tom Bell: nominal minister, name Tom Bell',
    ],
    [
      'The Kerama Marine Institute grew. The institute plans to hire ten.',
      'Kerama Marine Institute: name Kerama Marine Institute, nominal The institute',
    ],
    [
      'The Land Office left. The nonpartisan office was late.',
      'Land Office: name Land Office, nominal The nonpartisan office',
    ],
    [
      'The Dockers’ Union left. The powerful union called for a strike.',
      'Dockers’ Union: name Dockers’ Union, nominal The powerful union',
    ],
  ],
  negative: [
    ['President Tom Bell left. The vice-president was late.', 'Tom Bell: name Tom Bell'],
    ['Senator Ana Ruiz left. They met the senator from Utah.', 'Ana Ruiz: name Ana Ruiz', 'Utah: name Utah'],
    ['Minister Ana Ruiz left. The minister, Tom Bell, was late.', 'Ana Ruiz: name Ana Ruiz', 'Tom Bell: name Tom Bell'],
    ['The chef Ana Ruiz left. The chef de mission was late.', 'Ana Ruiz: name Ana Ruiz'],
    ['The Bank of Karibu met. The other bank cut its rate.', 'Bank of Karibu: name Bank of Karibu'],
    ['The Bank of Karibu met. The bank account was empty.', 'Bank of Karibu: name Bank of Karibu'],
    ['The National Audit Office left. The tax office was late.', 'National Audit Office: name National Audit Office'],
    ['The Marlow Herald grew. They read the newspaper that was late.', 'Marlow Herald: name Marlow Herald'],
    ['They drove to the Lakeland Clinic. The clinic 12 was late.', 'Lakeland Clinic: name Lakeland Clinic'],
    ['The Renewal Party left. The ruling party was late.', 'Renewal Party: name Renewal Party'],
    [
      'The Dockers’ Union left. The union called Unity was late.',
      'Dockers’ Union: name Dockers’ Union',
      'Unity: name Unity',
    ],
  ],
};
