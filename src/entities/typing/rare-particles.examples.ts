import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    ['Rutger ten Hoff of the union said no.', 'PERSON Rutger ten Hoff'],
    ['Jan ten Velde, a farmer, said the dikes were safe.', 'PERSON Jan ten Velde'],
    ['Ana da Costa e Melo teaches in Coimbra.', 'PERSON Ana da Costa e Melo', 'GPE Coimbra'],
    ['Wim te Wierik was late, said the mayor.', 'PERSON Wim te Wierik'],
    ['Ahmed ould Salek leads the union.', 'PERSON Ahmed ould Salek'],
    ['Rui Mendes e Sousa met the mayor.', 'PERSON Rui Mendes e Sousa'],
  ],
  negative: [
    ['In March ten lamps of Ana Hoff were sold.', 'PERSON Ana Hoff'],
    ['Police met ten Kenyans in Nairobi.', 'NORP Kenyans', 'GPE Nairobi'],
    ['Ana Ruiz and Tom Bell met ten Germans.', 'PERSON Ana Ruiz', 'PERSON Tom Bell', 'NORP Germans'],
    ['The album by Rui Mendes e Ana Ruiz is out.', 'PERSON Rui Mendes', 'PERSON Ana Ruiz'],
  ],
};
