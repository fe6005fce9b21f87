import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'speakers',
  positive: [
    ['A pensioner says she was left alone.\n\nAna Ruiz, 82, fell at home.', 'nominal | Ana Ruiz'],
    ['A widow said she was late. Ana Ruiz, from Haro, left.', 'nominal | Ana Ruiz'],
    ['A man told police he was late. Tom Bell admitted theft.', 'nominal | Tom Bell', 'named | Tom Bell'],
    ['A farmer said it was late. Tom Bell, who has 40 sheep, left.', 'nominal | Tom Bell'],
    ['A judge has warned that it was late. Judge Tom Bell left.', 'nominal | Tom Bell'],
    ['A mother-of-two says she was late. Ana Ruiz, 34, left.', 'nominal | Ana Ruiz'],
    ['A councillor said it was late. Cllr Tom Bell (Con) left.', 'nominal | Tom Bell'],
  ],
  negative: [
    ['A judge has ruled that it was late. Tom Bell, 47, left.', 'nominal | -'],
    ['A farmer said a driver was late. Tom Bell, 47, left.', 'nominal | -'],
    ['A farmer said Ana Costa was late. Tom Bell, 47, left.', 'nominal | -'],
    ['A father said he was late. Ana Ruiz, 44, left.', 'nominal | -'],
    ['A farmer said it was late. It rained. Tom Bell, 47, left.', 'nominal | -'],
    ['A farmer said it was late. Tom Bell, a lawyer, left.', 'nominal | -'],
    ['It rained. Some left. It was cold. Boats sank. A farmer said it was late. Tom Bell, 47, left.', 'nominal | -'],
    ['Farmers said it was late. Tom Bell, 47, left.', 'nominal | -'],
  ],
};
