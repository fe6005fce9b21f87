import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    ['The ban was unlawful, a judge ruled on Tuesday.', 'indirect | a judge | ruled | The ban was unlawful'],
    [
      'The ban was unlawful, the high court ruled last week.',
      'indirect | the high court | ruled | The ban was unlawful',
    ],
    [
      'The crew thanked the mates who, they said, had gone out in a storm.',
      'indirect | The crew | thanked | the mates who, they said, had gone out in a storm',
      'indirect | they | said | who … had gone out in a storm',
    ],
    [
      'Bell criticised a report that, he claimed, was late.',
      'indirect | Bell | criticised | a report that, he claimed, was late',
      'indirect | he | claimed | that … was late',
    ],
    [
      'After the storm hit the town in May the crew left the pier, court records show.',
      'indirect | court records | show | After the storm hit the town in May the crew left the pier',
    ],
    [
      'Arden Air plans daily flights to Porto, the airline announced Friday.',
      'indirect | the airline | announced | Arden Air plans daily flights to Porto',
    ],
    [
      'Such a move could upset her allies, friends believe — allies she will need in May.',
      'indirect | friends | believe | Such a move could upset her allies',
    ],
    [
      'Pressed on whether that was a law, Bell replied: “I will not guess.”',
      'direct | Bell | replied | “I will not guess.”',
    ],
    [
      'He is, his sister says with some pride, the only man who was ever late.',
      'indirect | his sister | says | He is … the only man who was ever late',
    ],
    [
      'Rents will rise, the landlord has told tenants, or the building will be sold.',
      'indirect | the landlord | told | Rents will rise … or the building will be sold',
    ],
    [
      'She could not understand, she told the board, why he had gone ahead.',
      'indirect | she | told | She could not understand … why he had gone ahead',
    ],
    [
      'She wondered aloud, she said, whether anybody was steering.',
      'indirect | she | said | She wondered aloud … whether anybody was steering',
    ],
    [
      'It was, said one diplomat, a meeting without an end.',
      'indirect | one diplomat | said | It was … a meeting without an end',
    ],
    ['Bell, she says, cried.', 'indirect | she | says | Bell … cried'],
    [
      'Whether he will ring the bells himself he would not say.',
      'indirect | he | say | Whether he will ring the bells himself',
    ],
    [
      'It does nothing of the sort, she says: “It is two hours of women being cold.”',
      'mixed | she | says | It does nothing of the sort … “It is two hours of women being cold.”',
    ],
    ['She keeps bees and, she insists, never plays.', 'indirect | she | insists | never plays'],
    [
      'There is no contract, she says, and no desk. He means it kindly, she adds, mostly.',
      'indirect | she | says | There is no contract … and no desk',
      'indirect | she | adds | He means it kindly … mostly',
    ],
    ['The pier was unsafe, a judge ruled.', 'indirect | a judge | ruled | The pier was unsafe'],
    ['The old pier, Ruiz said, “is not safe.”', 'mixed | Ruiz | said | The old pier … “is not safe.”'],
    [
      'While the sea is high, the mate said, “we have no wish to sail.”',
      'mixed | the mate | said | While the sea is high … “we have no wish to sail.”',
    ],
    ['It is time, Ruiz said, to rebuild the pier.', 'indirect | Ruiz | said | It is time … to rebuild the pier'],
    [
      'There is a risk, the mate said, that the boat sinks.',
      'indirect | the mate | said | There is a risk … that the boat sinks',
    ],
    // A headline: what the verb takes follows it.
    ['Port keeps its ban on boats, miners warn of layoffs', 'indirect | miners | warn of | layoffs'],
    [
      'Two boats that left on Sunday were lost, Bell said Monday, marking the third time the ban was broken.',
      'indirect | Bell | said | Two boats that left on Sunday were lost',
    ],
    ['The strike would go on, she said.', 'indirect | she | said | The strike would go on'],
    [
      'The strike would go on for weeks, the authors wrote in a report that was published on Friday.',
      'indirect | the authors | wrote | The strike would go on for weeks',
    ],
    ['The strike, she said, would go on.', 'indirect | she | said | The strike … would go on'],
    [
      'The sea is calm, the coast guard says, but “not for long.”',
      'mixed | the coast guard | says | The sea is calm … but “not for long.”',
    ],
    [
      'The port was closed, two people briefed on the matter told the paper.',
      'indirect | two people briefed on the matter | told | The port was closed',
    ],
    [
      'Now and then, Bell said, the sea takes what it likes.',
      'indirect | Bell | said | Now and then … the sea takes what it likes',
    ],
    [
      'Few boats would sail, insiders said: the sea was high.',
      'indirect | insiders | said | Few boats would sail … the sea was high',
    ],
    [
      'The new pier is too short, said Tom Bell, a former mate, who has seen it.',
      'indirect | Tom Bell | said | The new pier is too short',
    ],
    [
      'The firm paid for years, said a mate of the captain, Tom Bell.',
      'indirect | a mate of the captain, Tom Bell | said | The firm paid for years',
    ],
    [
      'The harbour was closed, a source close to him said.',
      'indirect | a source close to him | said | The harbour was closed',
    ],
    [
      'If the sea is high, the ferry stays, and so do the boats, she said.',
      'indirect | she | said | If the sea is high, the ferry stays, and so do the boats',
    ],
    [
      'The ferry stays, she said, because the sea is high.',
      'indirect | she | said | The ferry stays … because the sea is high',
    ],
    ['It was, she said, a bad year.', 'indirect | she | said | It was … a bad year'],
    ['The ship, he said in Lisbon, was late.', 'indirect | he | said | The ship … was late'],
    ['In Lisbon, the ship is late, he says.', 'indirect | he | says | In Lisbon, the ship is late'],
    ['It is late, he said, and the ship sailed.', 'indirect | he | said | It is late … and the ship sailed'],
    ['It is late, he said, but the ship sailed.', 'indirect | he | said | It is late … but the ship sailed'],
    ['It is late, he said, or the ship sailed.', 'indirect | he | said | It is late … or the ship sailed'],
    ['That was late, he said.', 'indirect | he | said | That was late'],
    ['Far too late, he said.', 'indirect | he | said | Far too late'],
    ["We will act,'' she said.", 'indirect | she | said | We will act'],
    ['It was late, she said as she left to ask for help, but “only a little”.', 'indirect | she | said | It was late'],
    // A clause or a phrase that asks for more, on the other side of the cue.
    [
      'But to avoid a second spill, she said, the yard should close.',
      'indirect | she | said | to avoid a second spill … the yard should close',
    ],
    [
      'Though the winter was mild, he said, the wall would not last.',
      'indirect | he | said | Though the winter was mild … the wall would not last',
    ],
    [
      'If the crew leaves, Ruiz warned, the ferry will stop.',
      'indirect | Ruiz | warned | If the crew leaves … the ferry will stop',
    ],
    [
      'That’s why, he argued, the council should be ready.',
      'indirect | he | argued | That’s why … the council should be ready',
    ],
    [
      'The water was so foul, Ruiz noted, that nobody swam.',
      'indirect | Ruiz | noted | The water was so foul … that nobody swam',
    ],
    [
      'It was, the mayor said, “a wall of fog, rain and fear.”',
      'mixed | the mayor | said | It was … “a wall of fog, rain and fear.”',
    ],
    [
      'The pier took eight boats, the port said in a report, and the yard took two.',
      'indirect | the port | said | The pier took eight boats … and the yard took two',
    ],
    [
      'The town lost two piers, the mayor said on Monday, but the yard was safe.',
      'indirect | the mayor | said | The town lost two piers … but the yard was safe',
    ],
    [
      'He urged her to heed the voice of the crew, which, he said, is the voice of the sea.',
      'indirect | He | urged | to heed the voice of the crew, which, he said, is the voice of the sea',
      'indirect | he | said | which … is the voice of the sea',
    ],
    [
      'The new toll, which, the mayor said, would cost nobody anything, was dropped.',
      'indirect | the mayor | said | which … would cost nobody anything',
    ],
    [
      'The film, she told the audience, took nine years to make.',
      'indirect | she | told | The film … took nine years to make',
    ],
    [
      'She had never met him, she insisted, and did not know his name.',
      'indirect | she | insisted | She had never met him … and did not know his name',
    ],
    ['He had, he told friends, no intention of sailing.', 'indirect | he | told | He had … no intention of sailing'],
    [
      'The bank will cut rates, economists say, provided prices fall.',
      'indirect | economists | say | The bank will cut rates … provided prices fall',
    ],
    [
      'The crews will meet again in May, Ruiz wrote on her page, “with better maps”.',
      'mixed | Ruiz | wrote | The crews will meet again in May … “with better maps”',
    ],
  ],
  negative: [
    // Where it was written: what follows goes on with a main clause, and with nothing else.
    ['On Monday, Ruiz wrote on her page, “we will sail”.', 'direct | Ruiz | wrote | “we will sail”'],
    ['As the storm came, Ruiz wrote on her page, “we will sail”.', 'direct | Ruiz | wrote | “we will sail”'],
    ['The crew had left, and Ruiz wrote on her page, “We will sail.”', 'direct | Ruiz | wrote | “We will sail.”'],
    ['After the storm, records show.'],
    ['In 1996, when the port closed the pier, Ruiz wrote to the mayor.'],
    [
      'In May, when it rained, the crew left, Ruiz said.',
      'indirect | Ruiz | said | In May, when it rained, the crew left',
    ],
    ['In a letter, she said: “It is late.”', 'direct | she | said | “It is late.”'],
    ['The town does not, and never will, sail.'],
    ['The old tale, inspired by a crime, tells the story of a student.'],
    ['In those years, Ruiz acknowledged a mistake.', 'indirect | Ruiz | acknowledged | a mistake'],
    ['He says this, she says that.'],
    ['On Monday, Ruiz said, “We will sail.”', 'direct | Ruiz | said | “We will sail.”'],
    ['When asked, Ruiz said, “Nothing is safe.”', 'direct | Ruiz | said | “Nothing is safe.”'],
    // When it was said.
    [
      'When asked about the pier, he said, nobody answered.',
      'indirect | - | asked about | the pier',
      'indirect | he | said | nobody answered',
    ],
    ['As he left, Ruiz said, the door was open.', 'indirect | Ruiz | said | the door was open'],
    ['It was late, Ruiz said in a hurry, and left.', 'indirect | Ruiz | said | It was late'],
    ['When the talks had failed, she said nothing.'],
    ['In Lisbon on Monday, the minister added salt.'],
    ['The head of the union, Marta Oliveira, said nothing.'],
    ['In Lisbon on Monday, he said.'],
    ['The board closed the pier, indicating a bad year.'],
    ['She had never met him, she insisted, and left.', 'indirect | she | insisted | She had never met him'],
    [
      'The strike comes after the two unions, the Dock Union and the Mates Union, agreed on the vote.',
      'indirect | the two unions | agreed on | the vote',
    ],
    ['Then the sun came out and, all of a sudden, I felt even better.'],
  ],
};
