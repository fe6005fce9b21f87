import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    ['She lives in Vero Beach with two dogs.', 'GPE Vero Beach'],
    ['A doctor from Oak Creek was hurt.', 'GPE Oak Creek'],
    ['The firm moved to Woodland Hills, Calif., in May.', 'GPE Woodland Hills', 'GPE Calif.'],
    ['They met in Hudson, New Hampshire, on Monday.', 'GPE Hudson', 'GPE New Hampshire'],
    ['A forum in Fort Mill, South Carolina, was full.', 'GPE Fort Mill', 'GPE South Carolina'],
    ['The people of Chapel Hill voted.', 'GPE Chapel Hill'],
    // What was taken for an organisation.
    ['At a meeting in Cedar Rapids, Iowa, they sang.', 'GPE Cedar Rapids', 'GPE Iowa'],
    ['He won the New Hampshire primary with ease.', 'GPE New Hampshire'],
  ],
  negative: [
    ['They sailed on the Hudson on Monday.', 'LOC Hudson'],
    ['He swam in Okun Bay for an hour.', 'LOC Okun Bay'],
    ['She lives on Coney Island.', 'LOC Coney Island'],
    ['They walked to Marrick Hill at dawn.', 'LOC Marrick Hill'],
  ],
};
