/**
 * Whole invented texts: on each line what it is and its words; `‖` parts a dateline or who speaks from what comes after.
 */
export const WHOLE_TEXTS: readonly (readonly [name: string, text: string])[] = [
  [
    'wire take',
    `slug| URGENT
slug| BC-PO--Grain Fire,2nd Ld-Writethru
note| Eds: Updates with mayor's comment.
headline| Fire guts grain store in Tova
byline| By MIRA CASTELL
body| Meridian Press

dateline| TOVA, Portugal (MP) —‖ A fire gutted the largest grain store of Tova on Monday night, and nobody was hurt, the town said. Farmers will be paid for what was lost, it added.

body| The council is to meet again in the spring, when the insurers have sent their report.

end-mark| (MORE)`,
  ],
  [
    'update',
    `headline| UPDATE 3-Fire guts grain store in Tova

note| (Adds mayor, background)

byline| By Mira Castell and Jonah Petty

dateline| TOVA, March 4 (Meridian) -‖ A fire gutted the largest grain store of Tova on Monday night, and nobody was hurt, the town said. Farmers will be paid for what was lost, it added.

body| The council is to meet again in the spring, when the insurers have sent their report.

credit| (Reporting by Mira Castell and Jonah Petty; Editing by Ines Marsh)`,
  ],
  [
    'release uk',
    `note| EMBARGOED UNTIL 00:01, TUESDAY 5 MARCH 2024

headline| Tova to rebuild its granary

body| The granary of Tova is to be rebuilt in stone, the council said today. The council is to meet again in the spring, when the insurers have sent their report.

body| Mira Castell, leader of the council, said: “It will be better than before.”

end-mark| ENDS

note| Notes to editors:

body| 1. The granary was built in 1911.
body| 2. Pictures are available.

contact| For media enquiries, contact Jonah Petty on 021 555 0100.`,
  ],
  [
    'mail',
    `contact| From: Mira Castell <mira@tova.example>
contact| To: newsdesk@gazette.example
body| Date: Mon, 4 Mar 2024 15:45:00 +0100
body| Subject: Fire guts grain store in Tova

body| A fire gutted the largest grain store of Tova on Monday night, and nobody was hurt, the town said. Farmers will be paid for what was lost, it added.

body| Regards,
body| Mira Castell`,
  ],
  [
    'web',
    `slug| Home > News > Tova
headline| Fire guts grain store in Tova
deck| Nobody was hurt, and farmers will be paid
byline| By Mira Castell
body| Published 4 March 2024, 15:45 GMT
share| Share
share| Save
share| Facebook Twitter WhatsApp

body| A fire gutted the largest grain store of Tova on Monday night, and nobody was hurt, the town said. Farmers will be paid for what was lost, it added.

link| Related: How the granary was built

body| The council is to meet again in the spring, when the insurers have sent their report.

newsletter| Sign up for our morning briefing
link| More on this story
link| Most read
share| 12 comments`,
  ],
  [
    'web 2',
    `headline| Fire guts grain store in Tova

byline| By Mira Castell | mira@gazette.example
body| Updated: March 5, 2024 9:05 a.m. | Published: March 4, 2024 3:45 p.m.
credit| Photo: Jonah Petty/MNA

body| A fire gutted the largest grain store of Tova on Monday night, and nobody was hurt, the town said. Farmers will be paid for what was lost, it added.

newsletter| Story continues below advertisement

body| The council is to meet again in the spring, when the insurers have sent their report.

correction| Correction: An earlier version of this story gave the wrong year.`,
  ],
  [
    'lexis',
    `headline| Fire guts grain store in Tova

body| Tova Gazette

body| March 4, 2024 Monday
body| Late Edition

copyright| Copyright 2024 Tova Media All Rights Reserved

body| Section: NEWS; Pg. 4
body| Length: 214 words
byline| Byline: Mira Castell
body| Body

body| A fire gutted the largest grain store of Tova on Monday night, and nobody was hurt, the town said. Farmers will be paid for what was lost, it added.

body| Load-Date: March 5, 2024

end-mark| End of Document`,
  ],
  [
    'interview small',
    `headline| “We will rebuild”

body| Mira Castell runs the granary of Tova. We met her on Monday.

speaker| Gazette:‖ When did you see the fire?
speaker| Castell:‖ At nine. My son woke me.
speaker| Gazette:‖ And then?
speaker| Castell:‖ Then we ran.`,
  ],
  [
    'interview names',
    `headline| Five questions for Mira Castell

speaker| Interviewer:‖ When did you see the fire?

speaker| Mira Castell:‖ At nine. My son woke me.

speaker| Interviewer:‖ And then?

speaker| Mira Castell:‖ Then we ran.`,
  ],
  [
    'q and a',
    `headline| Five questions for Mira Castell

speaker| Q.‖ When did you see the fire?

speaker| A.‖ At nine. My son woke me.

speaker| Q.‖ And then?

speaker| A.‖ Then we ran.`,
  ],
  [
    'q colon',
    `headline| Five questions for Mira Castell

speaker| Question:‖ When did you see the fire?

speaker| Answer:‖ At nine. My son woke me.`,
  ],
  [
    'time marks',
    `speaker| [00:01:12] CASTELL:‖ It took an hour.

speaker| [00:01:20] PETTY:‖ And now?`,
  ],
  [
    'time marks 2',
    `speaker| 00:01:12 Mira Castell:‖ It took an hour.

speaker| 00:01:20 Jonah Petty:‖ And now?

speaker| 00:02:02 Mira Castell:‖ Now we count.`,
  ],
  [
    'bold',
    `headline| “We will rebuild”

speaker| **Gazette:**‖ When did you see the fire?

speaker| **Mira Castell:**‖ At nine. My son woke me.`,
  ],
  [
    'hearing',
    `speaker| The CHAIR.‖ The hearing will come to order.

speaker| Ms. CASTELL.‖ Thank you, Madam Chair.

speaker| The CHAIR.‖ You have five minutes.`,
  ],
  [
    'court',
    `speaker| THE COURT:‖ Please be seated.

speaker| MR. PETTY:‖ Thank you, Your Honor.

speaker| THE WITNESS:‖ I saw it burn.`,
  ],
  [
    'press briefing',
    `speaker| MS. CASTELL:‖ Good afternoon, everyone.

speaker| Q‖ Did the store burn down?

speaker| MS. CASTELL:‖ It did.

speaker| Q‖ And the grain?

speaker| MS. CASTELL:‖ All of it.`,
  ],
  [
    'live blog',
    `headline| Fire in Tova: live updates

body| 15:45 Fire crews reach the granary
body| A fire gutted the largest grain store of Tova on Monday night, and nobody was hurt, the town said. Farmers will be paid for what was lost, it added.

body| 15:10 Smoke over the town
body| The council is to meet again in the spring, when the insurers have sent their report.`,
  ],
  [
    'bracket directions',
    `speaker| CASTELL:‖ It took an hour. (Laughter)

body| (APPLAUSE)

speaker| PETTY:‖ And now?`,
  ],
  [
    'no speakers',
    `headline| What we know

body| What: a fire in the granary.
body| Where: Tova.
body| When: Monday night.
body| Who: nobody was hurt.`,
  ],
  [
    'no speakers 2',
    `headline| Results

body| Tova: 3
body| Ostrel: 1
body| Brenlow: 2`,
  ],
  [
    'no speakers 3',
    `headline| The plan

body| Roads: The council will mend four of them.
body| Schools: Two are to be built.
body| Housing: Nobody knows.`,
  ],
  [
    'blank',
    `headline| Fire guts grain store in Tova

dateline| Tova:‖ A fire gutted the largest grain store of Tova on Monday night, and nobody was hurt, the town said. Farmers will be paid for what was lost, it added.

body| The council is to meet again in the spring, when the insurers have sent their report.`,
  ],
  [
    'two headed',
    `slug| Business
headline| Grain prices jump
body| 4 March 2024

body| A fire gutted the largest grain store of Tova on Monday night, and nobody was hurt, the town said. Farmers will be paid for what was lost, it added.`,
  ],
  [
    'attrib',
    `headline| Grain prices jump

byline| By Our Staff Reporter

dateline| TOVA, March 3:‖ A fire gutted the largest grain store of Tova on Monday night, and nobody was hurt, the town said. Farmers will be paid for what was lost, it added.`,
  ],
  [
    'agency end',
    `headline| Grain prices jump

body| A fire gutted the largest grain store of Tova on Monday night, and nobody was hurt, the town said. Farmers will be paid for what was lost, it added.

body| The council is to meet again in the spring, when the insurers have sent their report. (MNA)`,
  ],
  [
    'sections',
    `headline| Grain prices jump

body| A fire gutted the largest grain store of Tova on Monday night, and nobody was hurt, the town said. Farmers will be paid for what was lost, it added.

body| Background

body| The council is to meet again in the spring, when the insurers have sent their report.

body| What next?

body| The council is to meet again in the spring, when the insurers have sent their report.`,
  ],
];
