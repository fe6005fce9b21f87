import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'entities',
  positive: [
    ['The Okun River burst. On Monday the Okun rose again.', 'Okun River: name Okun River, alias Okun'],
    ['They crossed the Tarna River. Later the Tarna froze.', 'Tarna River: name Tarna River, alias Tarna'],
    ['They left the Korana Desert. Nobody lives in the Korana.', 'Korana Desert: name Korana Desert, alias Korana'],
    ['Mount Kelu smoked on Monday. Kelu last erupted in 1990.', 'Mount Kelu: name Mount Kelu, alias Kelu'],
    ['The Rano Ocean was calm. They crossed the Rano in May.', 'Rano Ocean: name Rano Ocean, alias Rano'],
    [
      'They left the Pacific Ocean. On Monday the Pacific was calm.',
      'Pacific Ocean: name Pacific Ocean, alias Pacific',
    ],
  ],
  negative: [
    ['The Okun River burst. People in Okun fled.', 'Okun River: name Okun River', 'Okun: name Okun'],
    ['The Tarna River and the Tarna Falls froze.', 'Tarna River: name Tarna River', 'Tarna Falls: name Tarna Falls'],
    ['Mount Ruiz smoked on Monday. Ana Ruiz left.', 'Mount Ruiz: name Mount Ruiz', 'Ana Ruiz: name Ana Ruiz'],
    ['Lake Tavana shrank. They live in Tavana.', 'Lake Tavana: name Lake Tavana', 'Tavana: name Tavana'],
  ],
};
