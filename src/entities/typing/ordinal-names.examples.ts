import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'names',
  positive: [
    ['It is about the Second Amendment, she said.', 'LAW Second Amendment'],
    ['The First Amendment protects speech.', 'LAW First Amendment'],
    ['They read the 14th Amendment.', 'LAW 14th Amendment'],
    ['Second Amendment rights are old.', 'LAW Second Amendment'],
    ['The robbers of First Okunai Bank left.', 'ORG First Okunai Bank'],
    ['First Rovik Corp. was late.', 'ORG First Rovik Corp.'],
    ['The managers who worked there for years left First Rovik Corp. in May.', 'ORG First Rovik Corp.'],
  ],
  negative: [
    ['It was the first amendment of three. The second amendment passed.'],
    ['First Rovik Media was late, then the rest.', 'ORG Rovik Media'],
    ['He met the First Minister in May.'],
    ['Amendment rights are old. They met in the Amendment.'],
  ],
};
