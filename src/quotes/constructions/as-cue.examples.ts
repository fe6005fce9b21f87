import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    ['The pier was built by monks, or so the guides say.', 'indirect | the guides | say | The pier was built by monks'],
    [
      'As the harbour master put it, nobody is ever early.',
      'indirect | the harbour master | put it | nobody is ever early',
    ],
    [
      'As the Courier reported on Monday, two piers were closed.',
      'indirect | the Courier | reported | two piers were closed',
    ],
    ['As reported by the Courier, two piers were closed.', 'indirect | the Courier | reported | two piers were closed'],
    ['Two piers were closed, as the mayor said on Monday.', 'indirect | the mayor | said | Two piers were closed'],
    ['The piers, as the mayor noted, are not safe.', 'indirect | the mayor | noted | The piers … are not safe'],
    ['In the end, as Ruiz said, nobody paid.', 'indirect | Ruiz | said | In the end … nobody paid'],
    ['As Ruiz told the crew, the pier was lost.', 'indirect | Ruiz | told | the pier was lost'],
    ['As Ruiz said yesterday, the pier was lost.', 'indirect | Ruiz | said | the pier was lost'],
    ['Nobody paid, as Ruiz said.', 'indirect | Ruiz | said | Nobody paid'],
    [
      'Two piers, as the mayor said in a long letter to the old crew, are not safe.',
      'indirect | the mayor | said | Two piers … are not safe',
    ],
    ['The crew left as the mate said in tears it was late.', 'indirect | the mate | said | it was late'],
  ],
  negative: [
    [
      'The town slept as a new poll showed Ruiz moving ahead of Bell.',
      'indirect | a new poll | showed | Ruiz moving ahead of Bell',
    ],
    ['The pier was so late the guides say nothing.'],
    ['Pier to close as unions warn of strikes.', 'indirect | unions | warn of | strikes'],
    ['The pier is not as late as many believe.'],
    ['The crowd left as the mayor booed.'],
    // "As" that says when or how.
    ['As the sea rose, the crew went home.'],
    ['The crew wept as the mate said goodbye to the ship.'],
    ['As the mate said goodbye, the ship sank.'],
    ['Two piers were closed, as reported.'],
    ['The crew wept as Bell wrote in the old book of the harbour in the hall of the town, and Ruiz slept.'],
  ],
};
