import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'roles',
  positive: [
    ['Former Fernwood Gov. Tom Bell left.', 'Tom Bell: Former Fernwood Gov.'],
    ['They asked former Havblikk boss Tom Bell in May.', 'Tom Bell: former Havblikk boss'],
    ['The former Fernwood and Inishgall manager Tom Bell left.', 'Tom Bell: former Fernwood and Inishgall manager'],
    ['Former Norwegian trade minister Tom Bell left.', 'Tom Bell: Former Norwegian trade minister'],
    ['The ex-Fernwood manager Tom Bell left.', 'Tom Bell: ex-Fernwood manager'],
    ['She lost to then-Sen. Tom Bell in May.', 'Tom Bell: then-Sen.'],
    ['Then-Fernwood Gov. Tom Bell left.', 'Tom Bell: Then-Fernwood Gov.'],
    ['Former Fernwood Mayor Dr Tom Bell left.', 'Tom Bell: Former Fernwood Mayor, Dr'],
    ['Former two-time Olympic champion Ana Ruiz left.', 'Ana Ruiz: Former two-time Olympic champion'],
  ],
  negative: [
    // What is over is another role.
    ['The former clerk and Fernwood manager Tom Bell left.', 'Tom Bell: manager'],
    ["The former Fernwood mayor's lawyer Tom Bell left.", 'Tom Bell: lawyer'],
    [
      'They met former President Tom Orsby and President Ana Ruiz.',
      'Tom Orsby: former President',
      'Ana Ruiz: President',
    ],
    ['The former, said Fernwood manager Tom Bell, left.', 'Tom Bell: manager'],
    ['A former, much larger club of Fernwood manager Tom Bell left.', 'Tom Bell: manager'],
  ],
};
