import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    ['The question was posed by Dr. Ana West, a nurse.', 'PERSON Ana West'],
    ['Deputy Health Minister Amara Okoro left.', 'PERSON Amara Okoro'],
    // A dash between spaces parts a dateline from its story.
    ['MUSCAT - Police in Oman have released a man.', 'GPE MUSCAT', 'GPE Oman'],
    ['He met Detective Chief Inspector Amara Okoro.', 'PERSON Amara Okoro'],
    ['The former foreign secretary Lord Okoro has accused the council.', 'PERSON Okoro'],
    ['Marta Ruiz kept the light.\n\nQ. Is it cold?\n\nA. I told them that it was.', 'PERSON Marta Ruiz'],
    ['It was late when the Ethics and Anti-Corruption Commission met.', 'ORG Ethics and Anti-Corruption Commission'],
    ['The Ministry of Health and Social Welfare said so.', 'ORG Ministry of Health and Social Welfare'],
  ],
  negative: [
    // Known, and nobody's name.
    ['The ICU was full, and the GCSE results were late.'],
    ['They waited for the Minister in March.'],
    ['It was Deputy Health Minister time.'],
    ['On Monday the President spoke to the Minister in March.'],
  ],
};
