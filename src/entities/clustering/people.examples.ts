import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'entities',
  positive: [
    ['Tanaka Hiroshi left. Later Hiroshi Tanaka sang.', 'Tanaka Hiroshi: name Tanaka Hiroshi, alias Hiroshi Tanaka'],
    [
      'The Voss brothers, Tom and Juan, left. Juan Voss was late.',
      'Voss: name Voss',
      'Tom: name Tom',
      'Juan Voss: alias Juan, name Juan Voss',
    ],
    // A headline with two surnames alone, and the whole name after it.
    [
      'Peña Ibarra Cleared\n\nThe judge cleared Andrés Peña Ibarra on Monday. Later Peña Ibarra wept.',
      'Andrés Peña Ibarra: alias Peña Ibarra, name Andrés Peña Ibarra, alias Peña Ibarra',
    ],
    [
      'Ports Shut\n\nBy Ana Marsh\n\nThe organiser Tom Marsh left. It rained in Leeds. It snowed in York. Nobody came. Marsh was late.',
      'Ana Marsh: name Ana Marsh',
      'Tom Marsh: name Tom Marsh, alias Marsh',
      'Leeds: name Leeds',
      'York: name York',
    ],
    [
      'Ana Bell has died. Born Ana Mary Peck in Leeds, she sang.',
      'Ana Bell: name Ana Bell, alias Ana Mary Peck, pronoun she',
      'Leeds: name Leeds',
    ],
    [
      'Abdulrahman al-Hadrami left. Hadrami was tired. Later Abdul Rahman Hadrami sang.',
      'Abdulrahman al-Hadrami: name Abdulrahman al-Hadrami, alias Hadrami, alias Abdul Rahman Hadrami',
    ],
    [
      'Prince Hamad bin Faisal left. Later Noor bint Hamad sang. Hamad was tired.',
      'Hamad bin Faisal: name Hamad bin Faisal, alias Hamad',
      'Noor bint Hamad: name Noor bint Hamad',
    ],
    [
      'Tom Bell left. Olaf Bell, 51, was late. It rained. It rained. Bell, 51, slept.',
      'Tom Bell: name Tom Bell',
      'Olaf Bell: name Olaf Bell, alias Bell',
    ],
    // Surnames and given names after the full name; titles are no part.
    [
      'Amara Okoro met President Leonore Trattner on Monday. Then Okoro thanked Mrs. Trattner for the tea.',
      'Amara Okoro: name Amara Okoro, alias Okoro',
      'Leonore Trattner: name Leonore Trattner, alias Trattner',
    ],
    ['Caio Menezes scored. “Then Caio woke up,” said the coach.', 'Caio Menezes: name Caio Menezes, alias Caio'],
    // Two surnames; with and without the sign; a middle name; "Jr."
    ['Andrés Peña Ibarra spoke. Peña Ibarra left.', 'Andrés Peña Ibarra: name Andrés Peña Ibarra, alias Peña Ibarra'],
    ['Nélida Peña spoke in Lisbon. Later Nelida Pena left.', 'Nélida Peña: name Nélida Peña, alias Nelida Pena'],
    [
      'Amara Adaeze Okoro spoke. It rained. Later Adaeze left.',
      'Amara Adaeze Okoro: name Amara Adaeze Okoro, alias Adaeze',
    ],
    [
      'Amara Adaeze Okoro spoke. Later Amara Okoro left.',
      'Amara Adaeze Okoro: name Amara Adaeze Okoro, alias Amara Okoro',
    ],
    // A generation and a middle initial set two people apart.
    [
      'Tom Bell Jr. met Tom Bell Sr. in May. Bell Sr. spoke. Later Tom Bell Jr. left.',
      'Tom Bell Jr.: name Tom Bell Jr., name Tom Bell Jr.',
      'Tom Bell Sr.: name Tom Bell Sr., alias Bell Sr.',
    ],
    ['Tom Bell II met Tom Bell III.', 'Tom Bell II: name Tom Bell II', 'Tom Bell III: name Tom Bell III'],
    [
      'Tom A. Bell met Tom B. Bell. Tom A. Bell left.',
      'Tom A. Bell: name Tom A. Bell, name Tom A. Bell',
      'Tom B. Bell: name Tom B. Bell',
    ],
    ['Tom Bell Jr. spoke. Later Tom Bell left.', 'Tom Bell Jr.: name Tom Bell Jr., alias Tom Bell'],
    ['Khalid al-Sayed spoke. Later Khalid left.', 'Khalid al-Sayed: name Khalid al-Sayed, alias Khalid'],
    // One name in two spellings; a title that stands in the name or not.
    [
      'Mohammed Tilden left. Later Muhammad Tilden came back.',
      'Mohammed Tilden: name Mohammed Tilden, alias Muhammad Tilden',
    ],
    ['Aleksandr Brun left. Later Alexander Brun sang.', 'Aleksandr Brun: name Aleksandr Brun, alias Alexander Brun'],
    [
      'Daw Khin Mar Thein sells tea. Later Khin Mar Thein left.',
      'Daw Khin Mar Thein: name Daw Khin Mar Thein, alias Khin Mar Thein',
    ],
    // Surnames first.
    [
      'Present: Tilden, Ana; Moss, Tom. Later Tilden sang.',
      'Tilden: name Tilden, alias Ana, name Tilden',
      'Moss: name Moss, alias Tom',
    ],
    // A surname that is a town.
    [
      'Marta London met Tom Bell in May. London said that Bell was late.',
      'Marta London: name Marta London, alias London',
    ],
    // Initials.
    [
      'Tom Bell, the grandson of Josiah Bell, called it a betrayal. Mr Bell, 71, left.',
      'Tom Bell: name Tom Bell, alias Bell',
      'Josiah Bell: name Josiah Bell',
    ],
    [
      'Tom Tilden and his daughter Ana Tilden sold it to the Tilden family. Then the Tildens left.',
      'Tom Tilden: name Tom Tilden, pronoun his',
      'Ana Tilden: name Ana Tilden',
      'Tilden: name Tilden, alias Tildens',
    ],
    ['John Q. Tarrant spoke. Later J. Tarrant left.', 'John Q. Tarrant: name John Q. Tarrant, alias J. Tarrant'],
    ['Ana Ruiz left. Lake Ruiz was cold. Ruiz came back.', 'Ana Ruiz: name Ana Ruiz, alias Ruiz'],
    // A couple, and who was named just now.
    [
      'Brian and Sheila Achada slept. Mrs Achada woke. Mr Achada sang. Brian left.',
      'Brian: name Brian, alias Achada, name Brian',
      'Sheila Achada: name Sheila Achada, alias Achada',
    ],
    [
      'Lucy Achada sang. Her husband, Tom, left. “It is late,” said Achada, a cook. Tom Achada has a boat.',
      'Lucy Achada: name Lucy Achada, pronoun Her',
      'Tom Achada: alias Tom, alias Achada, name Tom Achada',
    ],
    ['Ruslan Akhmedov sang. On Friday R. Ahmadov left.', 'Ruslan Akhmedov: name Ruslan Akhmedov, alias R. Ahmadov'],
    // A first name made short; a son of the same name; who was named last.
    [
      'Daniel Achada sang. “Danny was late,” said Ana Bell.',
      'Daniel Achada: name Daniel Achada, alias Danny',
      'Ana Bell: name Ana Bell',
    ],
    [
      'Francis Achada died on Sunday. His son Francis Achada Jr. said so.',
      'Francis Achada: name Francis Achada, pronoun His',
      'Francis Achada Jr.: name Francis Achada Jr.',
    ],
    [
      'They met Franklin Solano. On Monday Franklin Solano Diaz left.',
      'Franklin Solano Diaz: alias Franklin Solano, name Franklin Solano Diaz',
    ],
    [
      'They met Ali Rezvani. On Monday Seyyed Ali Rezvani left.',
      'Seyyed Ali Rezvani: alias Ali Rezvani, name Seyyed Ali Rezvani',
    ],
    ['They met Ruth Cole. On Monday Ruthie left.', 'Ruth Cole: name Ruth Cole, alias Ruthie'],
    [
      'Abebe Girma Wolde hugged his wife. Abebe wept. “Abebe Girma is a queue,” she said. The prosecutor, Girma Worku, may appeal. Girma left.',
      'Abebe Girma Wolde: name Abebe Girma Wolde, pronoun his, alias Abebe, alias Abebe Girma',
      'Girma Worku: name Girma Worku, alias Girma',
    ],
    [
      'Sandra Paradine, 78, arrived. It rained. Sandy Paradine left.',
      'Sandra Paradine: name Sandra Paradine, alias Sandy Paradine',
    ],
    ['Milon Chandra Das batted. It rained. Das left.', 'Milon Chandra Das: name Milon Chandra Das, alias Das'],
    [
      'Ola Efetor was arraigned with his wife, Blessing Efetor. Mrs Efetor wept.',
      'Ola Efetor: name Ola Efetor',
      'Blessing Efetor: name Blessing Efetor, alias Efetor',
    ],
    [
      "Donnie McLane sang. Ana Ruiz left. It goes back to Donald McLane, Donnie's grandfather.",
      'Donnie McLane: name Donnie McLane, alias Donnie',
      'Donald McLane: name Donald McLane',
    ],
    [
      'Loretta Chandra is the mayor. Its president, Keith Chandra, is her brother. “Loretta never liked it,” Chandra said.',
      'Loretta Chandra: name Loretta Chandra, pronoun her, alias Loretta',
      'Keith Chandra: name Keith Chandra, alias Chandra',
    ],
  ],
  negative: [
    ['Juan Voss left. The Voss plan failed.', 'Juan Voss: name Juan Voss, alias Voss'],
    [
      'The judge met Peña Ibarra. On Monday Andrés Peña Ibarra left. Rosa Peña Ibarra was late.',
      'Peña Ibarra: name Peña Ibarra',
      'Andrés Peña Ibarra: name Andrés Peña Ibarra',
      'Rosa Peña Ibarra: name Rosa Peña Ibarra',
    ],
    [
      'The judge met Peña Ibarra. On Monday Andrés Soto Ibarra left.',
      'Peña Ibarra: name Peña Ibarra',
      'Andrés Soto Ibarra: name Andrés Soto Ibarra',
    ],
    [
      'Ana Bell has died. Born Tom Peck in Leeds, her father sang.',
      'Ana Bell: name Ana Bell, pronoun her',
      'Tom Peck: name Tom Peck',
      'Leeds: name Leeds',
    ],
    // In one sentence two spellings are two people; so are two names that only look alike.
    ['Ahmad Tilden met Ahmed Tilden.', 'Ahmad Tilden: name Ahmad Tilden', 'Ahmed Tilden: name Ahmed Tilden'],
    ['Ahmed Tilden left. Later Amed Tilden sang.', 'Ahmed Tilden: name Ahmed Tilden', 'Amed Tilden: name Amed Tilden'],
    ['Emma Tarrant spoke. Later Ed Tarrant left.', 'Emma Tarrant: name Emma Tarrant', 'Ed Tarrant: name Ed Tarrant'],
    ['Emma Tarrant spoke. Later Tom Bell left.', 'Emma Tarrant: name Emma Tarrant', 'Tom Bell: name Tom Bell'],
    [
      'Adaeze left. Later Amara Adaeze Okoro spoke.',
      'Adaeze: name Adaeze',
      'Amara Adaeze Okoro: name Amara Adaeze Okoro',
    ],
    [
      'John Q. Tarrant spoke. Later James Tarrant left.',
      'John Q. Tarrant: name John Q. Tarrant',
      'James Tarrant: name James Tarrant',
    ],
  ],
};
