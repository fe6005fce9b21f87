import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    [
      'Traders who oppose the toll say that it hurts them.',
      'indirect | who | oppose | the toll',
      'indirect | Traders | say | that it hurts them',
    ],
    ['Ruiz said it was late and left the pier.', 'indirect | Ruiz | said | it was late'],
    ['Ruiz said that she was tired, and sat down.', 'indirect | Ruiz | said | that she was tired'],
    ['Ruiz said the crew had no plan, shrugged and drove off.', 'indirect | Ruiz | said | the crew had no plan'],
    [
      'Bell is expected to miss a month after tests on his knee, and the club will call up a boy.',
      'indirect | - | expected | Bell … to miss a month after tests on his knee',
    ],
    [
      'Ruiz told the board that she had been robbed, and named the thief.',
      'indirect | Ruiz | told | that she had been robbed',
    ],
    [
      'The mate – even as he says that his trade makes him fit – has done little.',
      'indirect | he | says | that his trade makes him fit',
    ],
    [
      'The mate wanted to stay in the hospital, but was sent home by the doctor.',
      'indirect | The mate | wanted | to stay in the hospital',
    ],
    ['Ruiz promised to mend the pier, and the crew went home.', 'indirect | Ruiz | promised | to mend the pier'],
    ['The mate vowed to sail but has not been seen since.', 'indirect | The mate | vowed | to sail'],
    ['Ruiz, who threatened to sell up, was dismissed.', 'indirect | who | threatened | to sell up'],
    [
      'The farmers, who had threatened to sell up, were said to be relieved.',
      'indirect | - | said | The farmers … to be relieved',
      'indirect | who | threatened | to sell up',
    ],
    [
      'The report – which says that the pier is unsafe – was late.',
      'indirect | which | says | that the pier is unsafe',
    ],
    [
      'The study -- which notes that the sea is rising -- should be read by all.',
      'indirect | which | notes | that the sea is rising',
    ],
    ['Ruiz hopes to win the seat, and his rivals are divided.', 'indirect | Ruiz | hopes | to win the seat'],
    ['Bell praised the crew, and they sailed.', 'indirect | Bell | praised | the crew'],
    [
      'Residents who said the pond was the heart of the town and others who called it a danger spoke.',
      'indirect | who | said | the pond was the heart of the town',
      'indirect | Residents | called | it a danger spoke',
    ],
    ['He said that this was “a joke”, and some of us laughed.', 'mixed | He | said | that this was “a joke”'],
    [
      'Ruiz hopes to sail to Porto, and then there will be no more boats.',
      'indirect | Ruiz | hopes | to sail to Porto',
    ],
    [
      'Villagers who had refused to leave said they would rather drown than lose their goats.',
      'indirect | who | refused | to leave',
      'indirect | Villagers | said | they would rather drown than lose their goats',
    ],
    ['Ruiz said that she would resign, and left the room.', 'indirect | Ruiz | said | that she would resign'],
    [
      'An official who asked not to be named said it was late.',
      'indirect | who | asked | not to be named',
      'indirect | An official | said | it was late',
    ],
  ],
  negative: [
    ['Traders who oppose the toll in Porto left.', 'indirect | who | oppose | the toll in Porto'],
    [
      'Ruiz said the mate was drunk and left the pier.',
      'indirect | Ruiz | said | the mate was drunk and left the pier',
    ],
    ['Ruiz said the mate came, sat and left.', 'indirect | Ruiz | said | the mate came, sat and left'],
    ['Ruiz said it rained and ruined the pier.', 'indirect | Ruiz | said | it rained and ruined the pier'],
    ['Ruiz hopes to bring Porto and Lisbon together.', 'indirect | Ruiz | hopes | to bring Porto and Lisbon together'],
    [
      'Ruiz wants to mend the pier and raise the toll.',
      'indirect | Ruiz | wants | to mend the pier and raise the toll',
    ],
    [
      'Ruiz wants to know whether the pier is safe and the toll is fair.',
      'indirect | Ruiz | wants | to know whether the pier is safe and the toll is fair',
    ],
    ['Ruiz said the pier, which was new, was closed.', 'indirect | Ruiz | said | the pier, which was new, was closed'],
    ['The union wants to strike, but not for long.', 'indirect | The union | wants | to strike, but not for long'],
    [
      'Ruiz wants to see how Porto and Lisbon are run.',
      'indirect | Ruiz | wants | to see how Porto and Lisbon are run',
    ],
    [
      'Ruiz promised to help those who need aid and have no boat.',
      'indirect | Ruiz | promised | to help those who need aid and have no boat',
    ],
    [
      'Bell said he loved the boats and those who built them.',
      'indirect | Bell | said | he loved the boats and those who built them',
      'indirect | he | loved | the boats and those who built them',
    ],
    ['I said the pier was late, and I meant it.', 'indirect | I | said | the pier was late, and I meant it'],
    [
      'Ruiz wants to learn how boats that sank are raised.',
      'indirect | Ruiz | wants | to learn how boats that sank are raised',
    ],
    [
      'Bell said the thief had broken a window, and had fled.',
      'indirect | Bell | said | the thief had broken a window, and had fled',
    ],
  ],
};
