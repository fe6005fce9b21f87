import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    ['She pleaded with the court to order an audit.', 'indirect | She | pleaded | to order an audit'],
    ['Bell denied ever meeting the mate.', 'indirect | Bell | denied | ever meeting the mate'],
    ['Two men, who asked not to be named because it was late, left.', 'indirect | who | asked | not to be named'],
    [
      'The club replied to the ban, a spokesman said, by going to court.',
      'indirect | a spokesman | said | The club replied to the ban … by going to court',
    ],
    ['Bell urged anyone who found dead geese not to touch them.', 'indirect | Bell | urged | not to touch them'],
    [
      'The mate told the Courier, which the town owns, that it was late.',
      'indirect | The mate | told | that it was late',
    ],
    // What says when the mate spoke, and what is part of her words.
    [
      'The mate said since the day Ruiz left town, she was never home.',
      'indirect | The mate | said | since the day Ruiz left town, she was never home',
    ],
    ['The mate said after the siren went, they ran.', 'indirect | The mate | said | after the siren went, they ran'],
    ['The mate said after the storm they ran.', 'indirect | The mate | said | they ran'],
    ['The mate said in Lisbon on Monday that it was late.', 'indirect | The mate | said | that it was late'],
    ['The mate told the crew in Lisbon on Monday that it was late.', 'indirect | The mate | told | that it was late'],
    ['The mate said, in a letter to the crew: “It is late.”', 'direct | The mate | said | “It is late.”'],
    ['The mate asked in a letter of May whether it was late.', 'indirect | The mate | asked | whether it was late'],
    ['The mate promised on Monday to sail.', 'indirect | The mate | promised | to sail'],
    ['The mate warned the crew that it was late.', 'indirect | The mate | warned | that it was late'],
    ['The mate warned that it was late.', 'indirect | The mate | warned | that it was late'],
    [
      'A worker complained about a missing cover, a court in Porto heard.',
      'indirect | - | heard | A worker complained about a missing cover',
      'indirect | A worker | complained about | a missing cover',
    ],
    [
      'But the crews accused Bell, a former mate, of trying to sell the port.',
      'indirect | the crews | accused | Bell, a former mate, of trying to sell the port',
    ],
    ['Ruiz urged Bell, the new mayor, to leave.', 'indirect | Ruiz | urged | to leave'],
    [
      'Bell promised the crews, whom he met on Monday, that the port would stay.',
      'indirect | Bell | promised | that the port would stay',
    ],
    ['They appealed for witnesses to come forward.', 'indirect | They | appealed for | witnesses to come forward'],
  ],
  negative: [
    ['It was late, Ruiz said during her bid to be mayor.', 'indirect | Ruiz | said | It was late'],
    [
      'Bell wrote this in May in the old house on the hill by the sea in the north of the country near the port of the town of the union of the night that the ship sank.',
    ],
    ['The mate spoke in Lisbon on Monday.'],
    ['The mate told the crew in Lisbon on Monday.'],
    ['The mate warned the crew.'],
    ['The mate wrote to the crew in May.'],
    ['Bell knew nothing of the storm, his wife says.', 'indirect | his wife | says | Bell knew nothing of the storm'],
    [
      'Asked whether she had full confidence in her mate, Ruth Bell said that she had.',
      'indirect | - | Asked | whether she had full confidence in her mate',
      'indirect | she | had full confidence in | her mate',
      'indirect | Ruth Bell | said | that she had',
    ],
    ['Ruiz attacked Bell, a former mate, on the pier.', 'indirect | Ruiz | attacked | Bell'],
  ],
};
