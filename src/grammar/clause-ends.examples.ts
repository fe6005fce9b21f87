import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    [
      'Ruiz says the toll is a joke, and is calling for a vote.',
      'indirect | Ruiz | says | the toll is a joke',
      'indirect | Ruiz | calling for | a vote',
    ],
    [
      'Ruiz said the pier was safe, while Bell claimed that it was old.',
      'indirect | Ruiz | said | the pier was safe',
      'indirect | Bell | claimed | that it was old',
    ],
    [
      '“I said I have room for you, but I have only one bed,” Ruiz said.',
      'direct | Ruiz | said | “I said I have room for you, but I have only one bed,”',
      'indirect | I | said | I have room for you, but I have only one bed',
    ],
    [
      'Bell said that the stones, known as trolls, had moved.',
      'indirect | Bell | said | that the stones, known as trolls, had moved',
    ],
    ['Bell denied the claim but Ruiz left.', 'indirect | Bell | denied | the claim'],
    [
      'The host asked if he would stay, to which Bell replied: “No.”',
      'indirect | The host | asked | if he would stay',
      'direct | Bell | replied | “No.”',
    ],
    [
      'Her sons think she should; her bank, she suspects, does not.',
      'indirect | Her sons | think | she should',
      'indirect | she | suspects | her bank … does not',
    ],
    ['Bell said the pier was late – a claim she denies.', 'indirect | Bell | said | the pier was late'],
    ['Bell said the pier was late, an allegation nobody repeated.', 'indirect | Bell | said | the pier was late'],
    ['Ruiz attacked Bell by naming his debts.', 'indirect | Ruiz | attacked | Bell'],
    ['Ruiz praised the old pier in an interview with the Courier.', 'indirect | Ruiz | praised | the old pier'],
    ['Ruiz thanked the crew at a rally in Porto.', 'indirect | Ruiz | thanked | the crew'],
    [
      'Ruiz cited jobs and safety as her chief concerns.',
      'indirect | Ruiz | cited | jobs and safety as her chief concerns',
    ],
    [
      'Ruiz touted her work on the harbour as a gift to the town.',
      'indirect | Ruiz | touted | her work on the harbour as a gift to the town',
    ],
    [
      'Ruiz criticised several harbour plans, including one for a second pier.',
      'indirect | Ruiz | criticised | several harbour plans, including one for a second pier',
    ],
    [
      'The actress said she was tired of the sea and wanted a quiet town.',
      'indirect | The actress | said | she was tired of the sea and wanted a quiet town',
      'indirect | she | wanted | a quiet town',
    ],
    [
      'The mate says he saw the boat and asked the crew to wait.',
      'indirect | The mate | says | he saw the boat and asked the crew to wait',
      'indirect | he | asked | to wait',
    ],
    [
      'Ruiz said she backs the plan but opposes the toll.',
      'indirect | Ruiz | said | she backs the plan but opposes the toll',
      'indirect | she | backs | the plan',
      'indirect | she | opposes | the toll',
    ],
    [
      'Bell liked to say that he was never late, and his wife, Ana Ruiz, confirmed it.',
      'indirect | Bell | say | that he was never late',
      'indirect | his wife, Ana Ruiz | confirmed | it',
    ],
    [
      '“She said it was late and I believed her,” Bell said.',
      'direct | Bell | said | “She said it was late and I believed her,”',
      'indirect | She | said | it was late',
    ],
    [
      'Ruiz said that it would be late, and she urged Bell to stay.',
      'indirect | Ruiz | said | that it would be late',
      'indirect | she | urged | to stay',
    ],
    ['Bell called for a tax on goods such as salt.', 'indirect | Bell | called for | a tax on goods such as salt'],
    [
      'Bell called for an end to the tax known as salt.',
      'indirect | Bell | called for | an end to the tax known as salt',
    ],
    [
      'Bell stressed that the pier was shut, and rights groups warned that it was late.',
      'indirect | Bell | stressed | that the pier was shut',
      'indirect | rights groups | warned | that it was late',
    ],
    [
      'Bell stressed that the pier had been shut, and that rights groups had warned that it was late.',
      'indirect | Bell | stressed | that the pier had been shut, and that rights groups had warned that it was late',
      'indirect | rights groups | warned | that it was late',
    ],
    [
      'Bell said it was late, while Ruiz said it was not.',
      'indirect | Bell | said | it was late',
      'indirect | Ruiz | said | it was not',
    ],
    ['Bell condemned the strike as “a lie” on Monday.', 'mixed | Bell | condemned | the strike as “a lie”'],
    // What somebody or something is said to be.
    ['Bell defended the plan as sound and cheap.', 'indirect | Bell | defended | the plan as sound and cheap'],
    ['Bell cited the storm as proof of it.', 'indirect | Bell | cited | the storm as proof of it'],
    ['Bell defended Ruiz as being honest.', 'indirect | Bell | defended | Ruiz as being honest'],
    ['Bell praised the pier as the crew slept.', 'indirect | Bell | praised | the pier'],
    ['Bell supported the pier as the crew still slept.', 'indirect | Bell | supported | the pier'],
    ['When Bell denied the charges, they laughed.', 'indirect | Bell | denied | the charges'],
    ['Bell said being a sailor, he knew.', 'indirect | Bell | said | being a sailor, he knew'],
    [
      'Bell spoke of a “burn bag,” the Courier said.',
      'mixed | the Courier | said | Bell spoke of a “burn bag,”',
      'mixed | Bell | spoke of | a “burn bag,”',
    ],
    // A semicolon.
    [
      'Bell said the crew had come; gone; and come again.',
      'indirect | Bell | said | the crew had come; gone; and come again',
    ],
    ['Bell said it was late; the crew slept.', 'indirect | Bell | said | it was late'],
    [
      'Bell said it was late; the crew said it was not.',
      'indirect | Bell | said | it was late',
      'indirect | the crew | said | it was not',
    ],
    ['Bell rejected the plan; the crew slept.', 'indirect | Bell | rejected | the plan'],
    // A dash or a comma, after a phrase.
    ['Bell cited a report – the third in a year.', 'indirect | Bell | cited | a report'],
    ['Bell said it was late – too late.', 'indirect | Bell | said | it was late – too late'],
    ['Bell rejected the plan, which was new.', 'indirect | Bell | rejected | the plan'],
    ['Bell rejected the plan, one of three.', 'indirect | Bell | rejected | the plan'],
    ['Bell rejected the plan, leaving the crew at home.', 'indirect | Bell | rejected | the plan'],
    [
      'Bell said the ship would sail, leaving the crew at home.',
      'indirect | Bell | said | the ship would sail, leaving the crew at home',
    ],
    ['Bell rejected the plan, and the crew left.', 'indirect | Bell | rejected | the plan'],
    ['Bell said it was late, and the crew left.', 'indirect | Bell | said | it was late, and the crew left'],
    ['Bell rejected the plan, or the crew left.', 'indirect | Bell | rejected | the plan'],
    // What goes on after the comma is said, or a new cue.
    [
      'Bell said it was late, and said the crew had left.',
      'indirect | Bell | said | it was late',
      'indirect | Bell | said | the crew had left',
    ],
    [
      'Bell said it was late, said the crew had left, and went home.',
      'indirect | Bell | said | it was late',
      'indirect | Bell | said | the crew had left',
    ],
    [
      'Bell said it was late, the ministry said.',
      'indirect | the ministry | said | Bell said it was late',
      'indirect | Bell | said | it was late',
    ],
    [
      'Bell said it was late, the old crew of the ship in the harbour also said.',
      'indirect | the old crew of the ship in the harbour | said | Bell said it was late',
      'indirect | Bell | said | it was late',
    ],
    [
      'Bell said it was late, according to the crew.',
      'indirect | the crew | according to | Bell said it was late',
      'indirect | Bell | said | it was late',
    ],
    [
      'Bell said the ship was late according to the crew.',
      'indirect | the crew | according to | Bell said the ship was late',
      'indirect | Bell | said | the ship was late',
    ],
    ['Bell said it was late, but late ships sailed.', 'indirect | Bell | said | it was late'],
    ['Bell said it was late, but not too late.', 'indirect | Bell | said | it was late, but not too late'],
    ['Bell said it was late, although “not too late”.', 'mixed | Bell | said | it was late, although “not too late”'],
    ['Bell said it was late, although a “fine day”.', 'mixed | Bell | said | it was late, although a “fine day”'],
    ['Bell said it was late, while the crew slept.', 'indirect | Bell | said | it was late, while the crew slept'],
    [
      'Bell said it was late, but the mate says it was not.',
      'indirect | Bell | said | it was late',
      'indirect | the mate | says | it was not',
    ],
    [
      'Bell said it was late, adding that the crew slept.',
      'indirect | Bell | said | it was late',
      'indirect | Bell | adding | that the crew slept',
    ],
    [
      '“Bell told us that it was late, and I left,” Ruiz said.',
      'direct | Ruiz | said | “Bell told us that it was late, and I left,”',
      'indirect | Bell | told | that it was late',
    ],
    // A conjunction without a comma.
    ['Bell reported a rise and raised its outlook.', 'indirect | Bell | reported | a rise'],
    ['Bell rejected the plan and the offer.', 'indirect | Bell | rejected | the plan and the offer'],
    ['Bell rejected the plan after the storm.', 'indirect | Bell | rejected | the plan'],
    ['Bell said it was late after the storm.', 'indirect | Bell | said | it was late after the storm'],
    [
      'Bell said it was late and plans to leave.',
      'indirect | Bell | said | it was late',
      'indirect | Bell | plans | to leave',
    ],
    [
      'Bell said it was late and has also hoped that the ship would sail.',
      'indirect | Bell | said | it was late',
      'indirect | Bell | hoped | that the ship would sail',
    ],
    // Quotation marks, and marks at the end.
    ['Bell, who called him a “liar,” left the room.', 'mixed | who | called | him a “liar,”'],
    ['Bell called him a “liar,” the crew a “mob”.', 'mixed | Bell | called | him a “liar,” the crew a “mob”'],
    ['Bell said that it was late...', 'indirect | Bell | said | that it was late'],
    ['Bell said it was late; but it sailed.', 'indirect | Bell | said | it was late; but it sailed'],
    ['Bell said it was late, but later it sailed.', 'indirect | Bell | said | it was late'],
    ['Bell endorsed the plan and it failed.', 'indirect | Bell | endorsed | the plan'],
    ['Bell endorsed the plan but left.', 'indirect | Bell | endorsed | the plan'],
    ['Bell called Ruiz a “friend, and left”.', 'mixed | Bell | called | Ruiz a “friend, and left”'],
    ['Bell said it was late, according the crew a day of rest.', 'indirect | Bell | said | it was late'],
    ['The mate said it was late . . . . . . . . . . . . . .', 'indirect | The mate | said | it was late'],
    ['Bell said the pier would open, even as nobody came.', 'indirect | Bell | said | the pier would open'],
    [
      'Bell said he had asked for six boats, but only two had come.',
      'indirect | Bell | said | he had asked for six boats, but only two had come',
      'indirect | he | asked for | six boats',
    ],
    ['Bell said the crew had left, however.', 'indirect | Bell | said | the crew had left'],
    ['Bell promised “boats, boats, boats,” but he has none.', 'direct | Bell | promised | “boats, boats, boats,”'],
    [
      'Bell called Ruiz a “cheat,” a “liar” and a “thief”.',
      'mixed | Bell | called | Ruiz a “cheat,” a “liar” and a “thief”',
    ],
    ['Critics called it a mess - it has cost a million.', 'indirect | Critics | called | it a mess'],
    [
      'Bell said it would be hard – and he noted that it was late.',
      'indirect | Bell | said | it would be hard',
      'indirect | he | noted | that it was late',
    ],
    ['Bell rejected the plan but was overruled.', 'indirect | Bell | rejected | the plan'],
    ['Bell called for aid in a statement on Thursday.', 'indirect | Bell | called for | aid'],
    ['Bell praised the crew on Twitter.', 'indirect | Bell | praised | the crew'],
    ['Bell left (he says it was late), and the crew slept.', 'indirect | he | says | it was late'],
    ['Ruiz praised the crew, even as the boat sank.', 'indirect | Ruiz | praised | the crew'],
    [
      'Bell left town, noting that it was late, and suggesting that the crew sleep.',
      'indirect | Bell | noting | that it was late',
      'indirect | Bell | suggesting | that the crew sleep',
    ],
    ['Ruiz fears the sea (it took her boat).', 'indirect | Ruiz | fears | the sea'],
    [
      'For years she was what she calls “the face behind the face”: the neighbour.',
      'mixed | she | calls | what … “the face behind the face”',
    ],
    [
      'Experts believe that the stones, which weigh up to 30 tonnes, were moved on rafts.',
      'indirect | Experts | believe | that the stones, which weigh up to 30 tonnes, were moved on rafts',
    ],
  ],
  negative: [
    [
      'Ruiz says the crew is angry and is leaving, and is old.',
      'indirect | Ruiz | says | the crew is angry and is leaving, and is old',
    ],
    [
      'Ruiz said the pier was safe, while the toll had risen.',
      'indirect | Ruiz | said | the pier was safe, while the toll had risen',
    ],
    ['Ruiz defended the plan as the town slept.', 'indirect | Ruiz | defended | the plan'],
    ['Ruiz praised the plan as well.', 'indirect | Ruiz | praised | the plan'],
    ['Ruiz criticised the plan, calling it late.', 'indirect | Ruiz | criticised | the plan'],
    [
      'The mate said he saw the boat and asked the crew to wait.',
      'indirect | The mate | said | he saw the boat',
      'indirect | The mate | asked | to wait',
    ],
    [
      'Ruiz thinks the pier is late and believes the town will pay.',
      'indirect | Ruiz | thinks | the pier is late',
      'indirect | Ruiz | believes | the town will pay',
    ],
    [
      'Ruiz said that it was late, and she urged Bell to stay.',
      'indirect | Ruiz | said | that it was late, and she urged Bell to stay',
      'indirect | she | urged | to stay',
    ],
    ['Bell said it was late (too late).', 'indirect | Bell | said | it was late (too late)'],
    [
      'Bell rejected the words in the tweet about the crew.',
      'indirect | Bell | rejected | the words in the tweet about the crew',
    ],
    [
      'Bell said he had asked for boats, but none came.',
      'indirect | Bell | said | he had asked for boats',
      'indirect | he | asked for | boats',
    ],
    // Marks and conjunctions that end nothing.
    [
      'Bell said the old, slow, dear ferry would sail.',
      'indirect | Bell | said | the old, slow, dear ferry would sail',
    ],
    ['Bell said the mate and the crew would sail.', 'indirect | Bell | said | the mate and the crew would sail'],
    ['Bell said the plan would accord with the law.', 'indirect | Bell | said | the plan would accord with the law'],
    ['Bell said the crew would say nothing.', 'indirect | Bell | said | the crew would say nothing'],
    [
      'Ruiz praised rivals such as Bell (who sank a boat), Cruz and Amsel.',
      'indirect | Ruiz | praised | rivals such as Bell (who sank a boat), Cruz and Amsel',
    ],
  ],
};
