import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    ['On Monday New Dawn won 38 seats.', 'ORG New Dawn'],
    ['It met late. New Dawn has 38 seats.', 'ORG New Dawn'],
    ['The poll says that Order and Will holds 12 seats.', 'ORG Order and Will'],
    ['Prime Minister Ana Ruiz, of New Dawn, asked for calm.', 'PERSON Ana Ruiz', 'ORG New Dawn'],
    ['Senator Ana Ruiz, of Home and Hearth, asked for calm.', 'PERSON Ana Ruiz', 'ORG Home and Hearth'],
    ['In the end Clean Hands lost four of its 20 seats.', 'ORG Clean Hands'],
  ],
  negative: [
    ['The council has 38 seats.'],
    ['The New Theatre has 38 seats.', 'FAC New Theatre'],
    ['Ana Ruiz, of Mill Road, asked for calm.', 'PERSON Ana Ruiz', 'FAC Mill Road'],
    ['They lost 12 seats on Monday.'],
  ],
};
