import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'roles',
  positive: [
    ['In March it met Mara Lindqvist, the mayor of Fernwood, and left.', 'Mara Lindqvist: mayor of Fernwood'],
    ['The current chief executive, Dr Tom Bell, left.', 'Tom Bell: chief executive, Dr'],
    ['The state Commissioner for Works, Mr Tom Bell, left.', 'Tom Bell: Commissioner for Works'],
    // Between commas after it; an age and what the words begin with is no part.
    ['Mara Lindqvist, a detective based in Porto, said so.', 'Mara Lindqvist: detective'],
    ['Mara Lindqvist, the chief executive of Acme, said so.', 'Mara Lindqvist: chief executive of Acme'],
    ['Mara Lindqvist, 43, chief executive of Acme, said so.', 'Mara Lindqvist: chief executive of Acme'],
    ['Mara Lindqvist, aged 9, the daughter of the mayor, said so.', 'Mara Lindqvist: daughter of the mayor'],
    ['Mara Lindqvist (the head of the union) said so.', 'Mara Lindqvist: head of the union'],
    ['Mara Lindqvist — a former baker — said so.', 'Mara Lindqvist: former baker'],
    ['Mara Lindqvist, 43, a baker from North Fernwood, said so.', 'Mara Lindqvist: baker'],
    // Whatever the noun is, after "a" or "an".
    ['Mara Lindqvist, a Fernwood-trained toxicologist, said so.', 'Mara Lindqvist: Fernwood-trained toxicologist'],
    ['Mara Lindqvist, a mother of three from Fernwood, said so.', 'Mara Lindqvist: mother of three'],
    ['Mara Lindqvist, a foodie who likes oats, said so.', 'Mara Lindqvist: foodie'],
    // Said of the person.
    ['Mara Lindqvist was the last keeper of the lighthouse.', 'Mara Lindqvist: last keeper of the lighthouse'],
    ['Mara Lindqvist, who is the mayor of Fernwood, said so.', 'Mara Lindqvist: mayor of Fernwood'],
    ['Mara Lindqvist serves as director of the museum.', 'Mara Lindqvist: director of the museum'],
    ['Mara Lindqvist is mayor of Fernwood.', 'Mara Lindqvist: mayor of Fernwood'],
    ['Bruno Castelo was the founder of “Bells for All”.', 'Bruno Castelo: founder'],
    [
      'Mara Lindqvist was head of the old union of the farmers, the millers and the bakers of the long coast in the far north of the country that she loves.',
      'Mara Lindqvist: head of the old union of the farmers',
    ],
    // With a comma before the name.
    ["The union's lawyer, Bruno Castelo, said so.", 'Bruno Castelo: lawyer'],
    ['A spokesman for the bank, Bruno Castelo, said so.', 'Bruno Castelo: spokesman for the bank'],
    [
      'A spokesman for the bank of the old town, Bruno Castelo, said so.',
      'Bruno Castelo: spokesman for the bank of the old town',
    ],
    // What an office is for is a list.
    [
      'The minister of labour, mines and public works, Bruno Castelo, said so.',
      'Bruno Castelo: minister of labour, mines and public works',
    ],
    // With no article where the sentence begins.
    ['Secretary of the old union, Dr Bruno Castelo, said so.', 'Bruno Castelo: Secretary of the old union, Dr'],
    ['The suspected arsonist, Bruno Castelo, 43, left.', 'Bruno Castelo: suspected arsonist'],
    ["The union's lawyer, Bruno Castelo, SC, left.", 'Bruno Castelo: lawyer'],
    ['They met the coach, Bruno Castelo, and left.', 'Bruno Castelo: coach'],
    ['They met his father, Bruno Castelo, and the judge.', 'Bruno Castelo: father'],
    ['They met her brother, Bruno Castelo, who left.', 'Bruno Castelo: brother'],
    ['They thanked their coach, Bruno Castelo.', 'Bruno Castelo: coach'],
    ['Mara Lindqvist was the mayor, the judge was Tom Bell.', 'Mara Lindqvist: mayor'],
  ],
  negative: [
    ['In a statement signed by Mara Lindqvist, the mayor said it was late.'],
    ['In a letter to his aide, Mara Lindqvist, the mayor said it was late.'],
    ['According to Mara Lindqvist, the head of the union sang.'],
    ['Mara Lindqvist, a year later, said so.'],
    ['They played Mara Lindqvist, a hit in Fernwood, and left.'],
    ['They met Mara Lindqvist, a decision that came late.'],
    ['Mara Lindqvist, a lot of whose work was lost, said so.'],
    // None of these is what the text calls the person.
    ['With secretary of the old union, Bruno Castelo, sad, left.', 'Bruno Castelo:'],
    ['After she met the mayor of Fernwood, the dean and the judge, Bruno Castelo said so.', 'Bruno Castelo:'],
    ['With the head of labour, tired and late, Bruno Castelo, sad, left.', 'Bruno Castelo:'],
    ['After she met the mayor, Bruno Castelo said so.', 'Bruno Castelo:'],
    ['He thanked the mayor, Bruno Castelo, and Tom Bell.', 'Bruno Castelo:'],
    [
      'They met Bruno Castelo, Vice President and Trade Minister Ana Mokoro, and left.',
      'Bruno Castelo:',
      'Ana Mokoro: Vice President, Trade Minister',
    ],
    ['They met her brother, Bruno Castelo, Tom Bell and the judge.', 'Bruno Castelo:', 'Tom Bell:'],
    ['Mara Lindqvist, a narrow victory in the north, left.', 'Mara Lindqvist:'],
    ['They wrote to Mara Lindqvist, her lawyer said.', 'Mara Lindqvist:'],
    ['“No,” said Bruno Castelo, whose father was there.', 'Bruno Castelo:'],
    ['“No,” said Bruno Castelo, through a spokeswoman.', 'Bruno Castelo:'],
    ['Bruno Castelo, a baker from where he lived, said so.', 'Bruno Castelo:'],
    ['Bruno Castelo is leader in the polls.', 'Bruno Castelo:'],
    ['Bruno Castelo was leading in the polls.', 'Bruno Castelo:'],
    ['Bruno Castelo, 43, left on Friday.', 'Bruno Castelo:'],
    ['Bruno Castelo thanked the lawyer.', 'Bruno Castelo:'],
    ['The mayor; Bruno Castelo, said so.', 'Bruno Castelo:'],
    ['Bruno Castelo was as a lawyer not known.', 'Bruno Castelo:'],
    ['Bruno Castelo, the lawyer Tom Bell and others left.', 'Bruno Castelo:'],
    ['With no lawyer, Bruno Castelo, sad and tired, left.', 'Bruno Castelo:'],
    ['After a long, slow day; mayor, Bruno Castelo, sad, left.', 'Bruno Castelo:'],
  ],
};
