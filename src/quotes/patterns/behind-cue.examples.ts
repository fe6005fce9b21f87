import type { Example } from '../statement-examples.js';

export const EXAMPLES: readonly Example[] = [
  ['Oliveira said the strike would go on.', 'indirect | Oliveira | said | the strike would go on'],
  [
    'The harbour master told reporters on Monday that two ships had collided.',
    'indirect | The harbour master | told | that two ships had collided',
  ],
  ['Oliveira said: “We have waited long enough.”', 'direct | Oliveira | said | “We have waited long enough.”'],
  [
    'The ministry said in a statement released on Friday that the bridge was “beyond repair”.',
    'mixed | The ministry | said | that the bridge was “beyond repair”',
  ],
  ['The mate cited the report.', 'indirect | The mate | cited | the report'],
  ['Bell said only once had the ships been late.', 'indirect | Bell | said | only once had the ships been late'],
  [
    'The captain denied the theft of a boat that sank.',
    'indirect | The captain | denied | the theft of a boat that sank',
  ],
  ['It was what the mate said.', 'indirect | the mate | said | what'],
  ['The mate spoke often about the storm.', 'indirect | The mate | spoke | the storm'],
  ['The mate was accused of theft.', 'indirect | - | accused | The mate … of theft'],
  // Subjects of any length, and what stands between them and their verb.
  [
    'Bell said the bridge over the harbour, the third of its kind in ten years, all of them dear, was dead.',
    'indirect | Bell | said | the bridge over the harbour, the third of its kind in ten years, all of them dear, was dead',
  ],
  [
    'Bell said if the sea was high, the ferry would stay.',
    'indirect | Bell | said | if the sea was high, the ferry would stay',
  ],
  [
    'Bell wrote the local paper, the Courier, that the road was closed.',
    'indirect | Bell | wrote | that the road was closed',
  ],
  ['She said at the February talks that the road was closed.', 'indirect | She | said | that the road was closed'],
  ['The bank less than two weeks ago said that it was lost.', 'indirect | The bank | said | that it was lost'],
  ['The ships that officials said were lost came home.', 'indirect | officials | said | that … were lost came home'],
  ['Of ten voters, three, or 30 percent, say they will stay.', 'indirect | ten voters | say | they will stay'],
  [
    'Asked whether Ruiz, a friend of his, could be next, Bell left the room.',
    'indirect | - | Asked | whether Ruiz, a friend of his, could be next',
  ],
  // Forms that are easily taken for another verb's, or for a noun.
  ['The judge ruled that the boat was lost.', 'indirect | The judge | ruled | that the boat was lost'],
  ['The captain declined to comment.', 'indirect | The captain | declined | to comment'],
  ['Lisbon signalled that it would pay.', 'indirect | Lisbon | signalled | that it would pay'],
  ['Lisbon promised to open two piers.', 'indirect | Lisbon | promised | to open two piers'],
  ['She asked whether the ferry would sail.', 'indirect | She | asked | whether the ferry would sail'],
  ['The mayor promised to open the road by June.', 'indirect | The mayor | promised | to open the road by June'],
  ['The union urged members to stay at home.', 'indirect | The union | urged | to stay at home'],
  ['Analysts expect the bank to cut its rate.', 'indirect | Analysts | expect | the bank to cut its rate'],
  ['Bell accused the company of hiding the report.', 'indirect | Bell | accused | the company of hiding the report'],
  ['The captain denied the charges.', 'indirect | The captain | denied | the charges'],
  ['The opposition called for a new election.', 'indirect | The opposition | called for | a new election'],
  [
    'Ruiz said the talks had failed and blamed the other side.',
    'indirect | Ruiz | said | the talks had failed',
    'indirect | Ruiz | blamed | the other side',
  ],
  [
    'Ruiz said the talks had failed, adding that nobody was surprised.',
    'indirect | Ruiz | said | the talks had failed',
    'indirect | Ruiz | adding | that nobody was surprised',
  ],
  [
    'Marta Oliveira, the head of the union, has repeatedly said that it will not give up.',
    'indirect | Marta Oliveira | said | that it will not give up',
  ],
  ['A diver who had examined the wreck said it was broken.', 'indirect | A diver | said | it was broken'],
  ['A poll published on Tuesday showed that few voters care.', 'indirect | A poll | showed | that few voters care'],
  ['It was reported that the road was closed.', 'indirect | - | reported | that the road was closed'],
  ['The ship is expected to arrive on Friday.', 'indirect | - | expected | The ship … to arrive on Friday'],
  ['The ship seemed to sink.', 'indirect | - | seemed | The ship … to sink'],
  ['The mate said it was late, but “not too late”.', 'mixed | The mate | said | it was late, but “not too late”'],
  ['Asked whether he would resign, Bell left the room.', 'indirect | - | Asked | whether he would resign'],
  // What looks like a cue and reports nothing.
  ['It was the most challenging season in years.'],
  ['Riders can order the bicycle from May.'],
  ['The plan announced by the ministry was popular.'],
  ['The dead man was found by a fisherman.'],
  ['The town has not asked for help.'],
  ['The bank raised its rate, citing a weak harvest.'],
  ['The crew would back the mate.'],
  ['We report as things happen.'],
  ['He read the letter twice and went home.'],
];
