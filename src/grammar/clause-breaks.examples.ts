import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    [
      'The bank said it accepted the fine but that nobody had lost money.',
      'indirect | The bank | said | it accepted the fine but that nobody had lost money',
      'indirect | it | accepted | the fine',
    ],
    [
      'The crews said the toll was a con, with one calling it “theft”.',
      'indirect | The crews | said | the toll was a con',
      'mixed | one | calling | it “theft”',
    ],
    [
      'The army said it had sunk 20 boats, a figure that could not be independently verified.',
      'indirect | The army | said | it had sunk 20 boats',
    ],
    [
      'Ruiz said that the plan, first announced in May, would go ahead.',
      'indirect | Ruiz | said | that the plan, first announced in May, would go ahead',
    ],
    ['Ruiz said the toll was fair, a point Bell disputes.', 'indirect | Ruiz | said | the toll was fair'],
    [
      'Ruiz said the toll was fair - a bold claim that few believed.',
      'indirect | Ruiz | said | the toll was fair',
      'indirect | - | claim | that few believed',
    ],
    ['Ruiz accused Bell of theft, something he denies.', 'indirect | Ruiz | accused | Bell of theft'],
    ['Ruiz said Bell had lied, which he denies.', 'indirect | Ruiz | said | Bell had lied'],
    [
      'Ruiz said it was late, before adding that she was ill.',
      'indirect | Ruiz | said | it was late',
      'indirect | Ruiz | adding | that she was ill',
    ],
    [
      'Ruiz vowed to go on, while noting that it was late.',
      'indirect | Ruiz | vowed | to go on',
      'indirect | Ruiz | noting | that it was late',
    ],
    [
      'Ruiz criticised the plan, the budget and the way it was passed.',
      'indirect | Ruiz | criticised | the plan, the budget and the way it was passed',
    ],
    [
      'Bell said men had visited the depot and found it empty.',
      'indirect | Bell | said | men had visited the depot and found it empty',
    ],
    [
      'Bell called for the pier to be shut until it was mended.',
      'indirect | Bell | called for | the pier to be shut until it was mended',
    ],
    [
      'Ana Ruiz confirmed she had left the party in a statement.',
      'indirect | Ana Ruiz | confirmed | she had left the party',
    ],
    ['Ana Ruiz said the toll would rise – a claim Bell denied.', 'indirect | Ana Ruiz | said | the toll would rise'],
    [
      'She worries that the road will bring people, wanting to see her work.',
      'indirect | She | worries | that the road will bring people, wanting to see her work',
      'indirect | She | wanting | to see her work',
    ],
    [
      'The sons think they should; the bank, they suspect, does not.',
      'indirect | The sons | think | they should',
      'indirect | they | suspect | the bank … does not',
    ],
    [
      'Ruiz said it was late, according to the Courier.',
      'indirect | the Courier | according to | Ruiz said it was late',
      'indirect | Ruiz | said | it was late',
    ],
    ['Ruiz rejected the plan and left the town.', 'indirect | Ruiz | rejected | the plan'],
    ['Ruiz praised the plan in a statement on Monday.', 'indirect | Ruiz | praised | the plan'],
    ['Ruiz rejected the plan after the storm.', 'indirect | Ruiz | rejected | the plan'],
    ['Ruiz said it was late, but nobody left the pier.', 'indirect | Ruiz | said | it was late'],
    ['Ruiz denied the charge; nobody had seen the boat.', 'indirect | Ruiz | denied | the charge'],
    ['The town called them idle and the mayor must act.', 'indirect | The town | called | them idle'],
    [
      'Bell attacked the plan, with Ruiz calling it a lie.',
      'indirect | Bell | attacked | the plan',
      'indirect | Ruiz | calling | it a lie',
    ],
    [
      'Ruiz made a push for the charter, and in February this year she left.',
      'indirect | Ruiz | push for | the charter',
    ],
    ['Bell called for a ban to save lives and left the room.', 'indirect | Bell | called for | a ban to save lives'],
  ],
  negative: [
    [
      'The crews said the toll was a con, with fares rising fast.',
      'indirect | The crews | said | the toll was a con, with fares rising fast',
    ],
    [
      'The army said it had built a bridge, a road that could not be closed.',
      'indirect | The army | said | it had built a bridge, a road that could not be closed',
    ],
    ['Ruiz said Bell had won, which pleases her.', 'indirect | Ruiz | said | Bell had won, which pleases her'],
    ['Ruiz said there was something, something old.', 'indirect | Ruiz | said | there was something, something old'],
    ['Ruiz said Bell ate before adding salt.', 'indirect | Ruiz | said | Bell ate before adding salt'],
    [
      'Ruiz said there was a row, a charge and a trial.',
      'indirect | Ruiz | said | there was a row, a charge and a trial',
    ],
    ['Ruiz criticised the plan, the work of a lifetime.', 'indirect | Ruiz | criticised | the plan'],
    [
      'Ana Ruiz said that Bell had apologised in a statement.',
      'indirect | Ana Ruiz | said | that Bell had apologised in a statement',
    ],
    ['Ana Ruiz said the news came in a statement.', 'indirect | Ana Ruiz | said | the news came in a statement'],
    [
      'Ruiz promised to act, hoping to win votes.',
      'indirect | Ruiz | promised | to act',
      'indirect | Ruiz | hoping | to win votes',
    ],
    [
      'Ruiz said that the crew, tired and cold, had left.',
      'indirect | Ruiz | said | that the crew, tired and cold, had left',
    ],
    ['Ruiz described the plan as a lie.', 'indirect | Ruiz | described | the plan as a lie'],
    ['Ruiz said it was late and cold and wet.', 'indirect | Ruiz | said | it was late and cold and wet'],
    ['Ruiz said they had spoken; marched; and won.', 'indirect | Ruiz | said | they had spoken; marched; and won'],
    [
      'Bell admitted running a ring that sold permits, and accepting bribes.',
      'indirect | Bell | admitted | running a ring that sold permits, and accepting bribes',
    ],
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
      'Bell talked about the border and how many crews will leave.',
      'indirect | Bell | talked about | the border and how many crews will leave',
    ],
    [
      'Bell stressed the need to raise funds and put an end to it.',
      'indirect | Bell | stressed | the need to raise funds and put an end to it',
    ],
  ],
};
