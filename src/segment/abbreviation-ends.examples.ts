import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'sentences',
  positive: [
    ['They live in the U.S. The court is in Lisbon.', 'They live in the U.S.', 'The court is in Lisbon.'],
    ['Do you live in the U.S. How is it?', 'Do you live in the U.S.', 'How is it?'],
    ['It closed at 5 p.m. Police came.', 'It closed at 5 p.m.', 'Police came.'],
    [
      'At 5 a.m. Police came. They left at 6 p.m. Police stayed.',
      'At 5 a.m. Police came.',
      'They left at 6 p.m.',
      'Police stayed.',
    ],
    ['“It is over,” he said. “Etc., etc. Nobody came.”', '“It is over,” he said.', '“Etc., etc.', 'Nobody came.”'],
    ['He sold ropes, nets, etc. “Nobody came,” he said.', 'He sold ropes, nets, etc.', '“Nobody came,” he said.'],
    ['It is for you and I. How is Ana I. Ruiz?', 'It is for you and I.', 'How is Ana I. Ruiz?'],
    ['The firm is called Acme Inc. It builds ships.', 'The firm is called Acme Inc.', 'It builds ships.'],
    ['She moved to Washington, D.C. His brother stayed.', 'She moved to Washington, D.C.', 'His brother stayed.'],
    ['The ferry leaves at 9 a.m. However, nobody came.', 'The ferry leaves at 9 a.m.', 'However, nobody came.'],
    ['Her shop is on Main St. The crew eats there.', 'Her shop is on Main St.', 'The crew eats there.'],
    ['It ends at 6 p.m. EST. They leave then.', 'It ends at 6 p.m. EST.', 'They leave then.'],
  ],
  negative: [
    ['They sail from St. Helier to Mont St. Michel.', 'They sail from St. Helier to Mont St. Michel.'],
    ['It opens at 10 a.m. Eastern.', 'It opens at 10 a.m. Eastern.'],
    ['It is by Lund (Sect. 3, Eqs. 4 and 5).', 'It is by Lund (Sect. 3, Eqs. 4 and 5).'],
    ['It was shut by the U.S. Senate.', 'It was shut by the U.S. Senate.'],
    ['It closed at 5 p.m. Friday.', 'It closed at 5 p.m. Friday.'],
    ['The ferry leaves at 9 a.m. GMT on Monday.', 'The ferry leaves at 9 a.m. GMT on Monday.'],
    ['J. R. Okoro and Maria K. Lund left.', 'J. R. Okoro and Maria K. Lund left.'],
    ['K. C. Lund and R.E. Okoro left.', 'K. C. Lund and R.E. Okoro left.'],
    ['He sold ropes, nets, etc. to the crews.', 'He sold ropes, nets, etc. to the crews.'],
    ['Shares of Acme Inc. fell by 3.5 per cent.', 'Shares of Acme Inc. fell by 3.5 per cent.'],
    ['Until 5 p.m. Harwick was quiet.', 'Until 5 p.m. Harwick was quiet.'],
  ],
};
