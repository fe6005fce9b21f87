import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names by rules',
  positive: [
    ['Reeve Ana Voss said it was late.', 'PERSON Ana Voss'],
    ['They met Garda Ana Bell and Barr. Nkechi Obi.', 'PERSON Ana Bell', 'PERSON Nkechi Obi'],
    ['A late goal came from Son Min-jae.', 'PERSON Son Min-jae'],
    ['It rained at Saint-Aubin, Tom Bell said.', 'GPE Saint-Aubin', 'PERSON Tom Bell'],
    ['Okun County Sheriff Tom Bell said so.', 'GPE Okun County', 'PERSON Tom Bell'],
    // What stands before a title belongs to it where it is a word of an office.
    ['Ferdinand Tshiku met Crown Prince Hashem in Amman.', 'PERSON Ferdinand Tshiku', 'PERSON Hashem', 'GPE Amman'],
    ['The Indonesian Deputy Defense Minister Dr. Hendra Wiratno left.', 'NORP Indonesian', 'PERSON Hendra Wiratno'],
    ['Brightwater News Executive Chairman Amara Okoro left.', 'ORG Brightwater News', 'PERSON Amara Okoro'],
    ['He met Detective Chief Inspector Amara Okoro.', 'PERSON Amara Okoro'],
    ['The union leader and Kenyan Deputy Foreign Minister Amara Okoro said so.', 'NORP Kenyan', 'PERSON Amara Okoro'],
    ['The City Executive Chairman Amara Okoro said so.', 'PERSON Amara Okoro'],
    ['Interim WFB Chairwoman Amara Okoro said so.', 'ORG WFB', 'PERSON Amara Okoro'],
    ['Cllr Ana Lund and Revd. Amara Okoro left.', 'PERSON Ana Lund', 'PERSON Amara Okoro'],
    ['Kenya Uganda Airways Chairman Amara Okoro left.', 'ORG Kenya Uganda Airways', 'PERSON Amara Okoro'],
    ['Health MEC Amara Okoro met VP Diana Lund.', 'PERSON Amara Okoro', 'PERSON Diana Lund'],
    // A word of size before a people is no officer.
    ['Major European rivers flow from Norland.', 'NORP European', 'GPE Norland'],
    ['Chief Nigerian officials left on Monday.', 'NORP Nigerian'],
  ],
  negative: [
    ['Christopher Reeve left. Reeve was late.', 'PERSON Christopher Reeve', 'PERSON Reeve'],
    ['They met Saint Ana Bell.', 'PERSON Ana Bell'],
    ['It rained, the Okun City Mayor Tom Bell said.', 'GPE Okun City', 'PERSON Tom Bell'],
    // A father's name, which is a title elsewhere.
    ['The order was signed by Diana Sheikh Noor in Nairobi.', 'PERSON Diana Sheikh Noor', 'GPE Nairobi'],
    ['The plan was hailed by General Muhammadu Bello.', 'PERSON Muhammadu Bello'],
    // Mohammad made short is a name.
    ['They met Md Karim Uddin in May.', 'PERSON Md Karim Uddin'],
    // A title alone is no name, and at the end of a name it is a surname.
    ['On Monday the President spoke to the Minister in March.'],
    ['Martin Luther King met Diana Judge.', 'PERSON Martin Luther King', 'PERSON Diana Judge'],
    ['Diana Judge said so, and Martin Luther King said so.', 'PERSON Diana Judge', 'PERSON Martin Luther King'],
    ['Tom Bell and Sen. Amara Okoro met.', 'PERSON Tom Bell', 'PERSON Amara Okoro'],
    ['They waited for the Minister in March.'],
  ],
};
