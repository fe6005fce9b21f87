import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    [
      'Bell claims to be the victim of a “coup” held by parties and backed by the army.',
      'mixed | Bell | claims | to be the victim of a “coup” held by parties and backed by the army',
    ],
    [
      'Ruiz condemned raids that target towns and lead to the loss of life.',
      'indirect | Ruiz | condemned | raids that target towns and lead to the loss of life',
    ],
    [
      'They denounced the seizure and transfer of oil.',
      'indirect | They | denounced | the seizure and transfer of oil',
    ],
    [
      'Bell stressed the need to raise funds and put an end to it.',
      'indirect | Bell | stressed | the need to raise funds and put an end to it',
    ],
    [
      'Ruiz slammed a rule by which a firm buys ships and moves them to Porto.',
      'indirect | Ruiz | slammed | a rule by which a firm buys ships and moves them to Porto',
    ],
    [
      'He called for new funds to improve roads and create jobs.',
      'indirect | He | called for | new funds to improve roads and create jobs',
    ],
  ],
  negative: [
    ['Bell called for a ban to save lives and left the room.', 'indirect | Bell | called for | a ban to save lives'],
    ['The town called them idle and the mayor must act.', 'indirect | The town | called | them idle'],
    ['Ruiz rejected the plan and left the room.', 'indirect | Ruiz | rejected | the plan'],
    [
      'Bell praised the crews that sailed and called the storm a shame.',
      'indirect | Bell | praised | the crews that sailed',
      'indirect | Bell | called | the storm a shame',
    ],
  ],
};
