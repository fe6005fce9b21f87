import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    ['Lord Hathersage said it was late.', 'PERSON Hathersage'],
    ['They met Comrade Sunday Okafor-Lund in May.', 'PERSON Sunday Okafor-Lund'],
    ['KDP MPA Joyce Achada asked why it was late.', 'ORG KDP', 'PERSON Joyce Achada'],
    ['Vice Mayor Jun Reyes left in Jun 2023.', 'PERSON Jun Reyes'],
    ['Jo Hall said it was late.', 'PERSON Jo Hall'],
    ['Summer Kane, now 31, is a nurse.', 'PERSON Summer Kane'],
    // An honorific that only people have, before words, places and months.
    ['It rained. Ms Park said so, and Park left.', 'PERSON Park', 'PERSON Park'],
    ['It rained. Mr. England and Mrs West said so.', 'PERSON England', 'PERSON West'],
    ['It rained. Ms May said so in May.', 'PERSON May'],
    ['It rained. Mr Justice Bank said so.', 'PERSON Bank'],
    ['It rained on Mx Rivers-Lane, who laughed.', 'PERSON Rivers-Lane'],
    // An age.
    ['Summer Tarrant, 43, a nurse, sang. Then Tarrant left.', 'PERSON Summer Tarrant', 'PERSON Tarrant'],
    ['King Tarrant, 43, a nurse, sang. Then Tarrant left.', 'PERSON King Tarrant', 'PERSON Tarrant'],
    ['Sunday Achada-Moss, 31, sang.', 'PERSON Sunday Achada-Moss'],
    ['They met Nigerian President Blessing Havard, 61, at noon.', 'NORP Nigerian', 'PERSON Blessing Havard'],
    ['Driver Anna Street (29) was late.', 'PERSON Anna Street'],
    ['They met Siti Achada binti Havard, 52, at noon.', 'PERSON Siti Achada binti Havard'],
    // A month after a noun for people.
    ['The actress June Tarrant sang in June.', 'PERSON June Tarrant'],
    // A day after a title, and where somebody says a name.
    ['They met SP Monday Achada and Hon. Sunday Havard.', 'PERSON Monday Achada', 'PERSON Sunday Havard'],
    ['The lawyer Friday Achada sang on Friday.', 'PERSON Friday Achada'],
    ['A driver, who gave his name as Sunday, was late on Monday.', 'PERSON Sunday'],
    ['Four men were held, SP Joyce Achada said.', 'PERSON Joyce Achada'],
    ['On Monday Mrs. Voorn-de Graaf left.', 'PERSON Voorn-de Graaf'],
  ],
  negative: [
    ['They met the Lord Mayor.'],
    ['He told the minister Sunday night. The mayor Monday Reuters met.', 'ORG Reuters'],
    ['The editor Sunday Mirror hired was late.'],
    ['It is known as Monday to most.'],
    ['The mayor left on Jun 3.'],
    ['Mr President, it rained.'],
    ['Pope Ambrose, 85, slept. King Leopold, 75, sang.', 'PERSON Ambrose', 'PERSON Leopold'],
    ['Manchester United, 43, led the table.', 'ORG Manchester United'],
    ['They said on Sunday Tom Bell, 43, was late.', 'PERSON Tom Bell'],
    ['The king met Prince Harald, 51, at noon.', 'PERSON Harald'],
    ['On Monday, 43, they were late in Lisbon.', 'GPE Lisbon'],
    ['The mayor met the actress in June.'],
  ],
};
