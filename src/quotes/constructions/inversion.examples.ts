import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    [
      'The method has limits, warns Ana Bell: it does not work in clay.',
      'indirect | Ana Bell | warns | The method has limits … it does not work in clay',
    ],
    // Over what describes the source, and into marks.
    ['The answer, said Ms Tandy, “was no”.', 'mixed | Ms Tandy | said | The answer … “was no”'],
    ['The answer, said Ms Tandy, who owns the pier, was no.', 'indirect | Ms Tandy | said | The answer … was no'],
    ['The answer, said Ms Tandy, head of the choir, was no.', 'indirect | Ms Tandy | said | The answer … was no'],
    ['The wind, says Tom Bell, 43, remains too high.', 'indirect | Tom Bell | says | The wind … remains too high'],
    ['“We are tired,” said nurse Ana Ruiz.', 'direct | nurse Ana Ruiz | said | “We are tired,”'],
    ['The pier was old, said Tom Bell, the worst he had seen.', 'indirect | Tom Bell | said | The pier was old'],
    ['The trick, explains the chef, is salt.', 'indirect | the chef | explains | The trick … is salt'],
    ['The boats, said the harbour master, are old.', 'indirect | the harbour master | said | The boats … are old'],
    [
      'The cause, says a report by the ministry, was rust.',
      'indirect | a report by the ministry | says | The cause … was rust',
    ],
    ['The answer, said Ms Tandy, was no.', 'indirect | Ms Tandy | said | The answer … was no'],
    ['The plan, says the mayor, would cost too much.', 'indirect | the mayor | says | The plan … would cost too much'],
    [
      'The game is on Sunday, though the head coach, Tom Bell, urged fans not to travel.',
      'indirect | the head coach, Tom Bell | urged | not to travel',
    ],
    ['The road will close, warned Ruiz.', 'indirect | Ruiz | warned | The road will close'],
    ['It would be rebuilt, promised the mayor.', 'indirect | the mayor | promised | It would be rebuilt'],
    [
      'It is hard to see, says Tom Bell, how the law could be kept.',
      'indirect | Tom Bell | says | It is hard to see … how the law could be kept',
    ],
    // What is confirmed is no source.
    [
      'She liked to say that it was late, and her cousin, Tom Bell, confirmed it.',
      'indirect | She | say | that it was late',
      'indirect | her cousin, Tom Bell | confirmed | it',
    ],
    ['Said Ruiz: “We will act.”', 'direct | Ruiz | Said | “We will act.”'],
    ['Said Ruiz, that will do.', 'indirect | Ruiz | Said | that will do'],
    ['The road was closed, said Ruiz.', 'indirect | Ruiz | said | The road was closed'],
    [
      'The road was closed, said the mayor of the town.',
      'indirect | the mayor of the town | said | The road was closed',
    ],
    [
      'The road was closed, said the mayor of the town, who has seen it.',
      'indirect | the mayor of the town | said | The road was closed',
    ],
    [
      'The ships that sank in May were old, wrote Ruiz.',
      'indirect | Ruiz | wrote | The ships that sank in May were old',
    ],
    ['The man who saw it left, said Ruiz, elected in May.', 'indirect | Ruiz | said | The man who saw it left'],
    [
      'The ship, which sank as it left, was old, said the mate.',
      'indirect | the mate | said | The ship, which sank as it left, was old',
    ],
    [
      'The town, the mate said, celebrated its old ships.',
      'indirect | the mate | said | The town … celebrated its old ships',
      'indirect | The town | celebrated | its old ships',
    ],
    ['“I have never left,” Mr. Bell, 82, told me.', 'direct | Mr. Bell | told | “I have never left,”'],
    ['The crew, hammered by higher costs, rejected the plan.', 'indirect | The crew | rejected | the plan'],
    ['The union, elected in May, announced a strike.', 'indirect | The union | announced | a strike'],
    ['Lisbon, which had lost the old port, accepted the plan.', 'indirect | Lisbon | accepted | the plan'],
    ['The mate, who sails for the union, urged the crew to come.', 'indirect | The mate | urged | to come'],
    [
      'The pier, the old wreck, was closed, said the mayor of a town that has lost it.',
      'indirect | the mayor of a town | said | The pier, the old wreck, was closed',
    ],
    [
      'The law hurts farmers, said Ana Costa of the Porto Union.',
      'indirect | Ana Costa of the Porto Union | said | The law hurts farmers',
    ],
    [
      'The director said the show was late, and said she thought of Bell, reported Lumara.',
      'indirect | Lumara | reported | The director said the show was late, and said she thought of Bell',
      'indirect | The director | said | the show was late',
      'indirect | The director | said | she thought of Bell',
    ],
    [
      '“The report will be in “Lume” (a magazine), as it is dear,” said Tom Bell.',
      'mixed | Tom Bell | said | “The report will be in “Lume” (a magazine), as it is dear',
    ],
  ],
  negative: [
    ['The mate, promised the post, has left.'],
    ['The mate, granted the post, has left.'],
    ['The tug, found last week, was sold.'],
    ['The tug, named Ruiz, was sold.'],
    ['The mate stood up, warned Ruiz and left.'],
    [
      'Tests showed the water was safe, said the company, which has apologised.',
      'indirect | the company | said | Tests showed the water was safe',
      'indirect | Tests | showed | the water was safe',
    ],
    [
      'The town did not come, but, in a letter to the court, rejected the questions.',
      'indirect | The town | rejected | the questions',
    ],
    ['Tom Bell, tired of Porto, said little.'],
    ['The mate, tired of Porto, said nothing of the board.'],
    [
      '“The town does not, and never will, accept the plan,” he said.',
      'direct | he | said | “The town does not, and never will, accept the plan,”',
    ],
    ['Long ago, said the crew.'],
    ['Said to be late, the crew left.'],
    ['Said the crew to the mate so.'],
    ['“We leave.” Said Ruiz.'],
    ['The Harbour Board, hammered by higher costs, posted a loss of two million.'],
    [
      'The plan was dead and the minister, Ana Ruiz, highlighted the commitment of the Government of President Tom Bell.',
      'indirect | the minister, Ana Ruiz | highlighted | the commitment of the Government of President Tom Bell',
    ],
    ['The plan was dead and the crew, in May, reported losses.', 'indirect | the crew | reported | losses'],
  ],
};
