import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'blocks',
  positive: [
    [
      'It rained.\n\nMedia contact:\nJonah Petty\njonah@quay.example',
      'body: It rained.',
      'contact: Media contact:',
      'contact: Jonah Petty',
      'contact: jonah@quay.example',
    ],
    [
      'It rained.\n\nCONTACT\nJonah Petty\nHead of Press, Tova Quays\n+351 21 555 0100',
      'body: It rained.',
      'contact: CONTACT',
      'contact: Jonah Petty',
      'contact: Head of Press, Tova Quays',
      'contact: +351 21 555 0100',
    ],
    [
      'It rained.\n\nPress office\n\nTova Quays Ltd.\n12 Mill Lane\nTel: 021 555 0100',
      'body: It rained.',
      'contact: Press office',
      'body: Tova Quays Ltd.',
      'body: 12 Mill Lane',
      'contact: Tel: 021 555 0100',
    ],
    [
      'It rained.\n\nInvestor enquiries:\nTova Quays Ltd.\n12 Mill Lane\nTel: 021 555 0100',
      'body: It rained.',
      'contact: Investor enquiries:',
      'contact: Tova Quays Ltd.',
      'contact: 12 Mill Lane',
      'contact: Tel: 021 555 0100',
    ],
    [
      'It rained.\n\nContacts:\nJonah Petty\njonah@quay.example\nInes Marsh\nines@quay.example\n\n###',
      'body: It rained.',
      'contact: Contacts:',
      'contact: Jonah Petty',
      'contact: jonah@quay.example',
      'contact: Ines Marsh',
      'contact: ines@quay.example',
      'body end-mark: ###',
    ],
    [
      'It rained.\n\nFor further information, please contact:\nJonah Petty\n021 555 0100',
      'body: It rained.',
      'contact: For further information, please contact:',
      'contact: Jonah Petty',
      'contact: 021 555 0100',
    ],
  ],
  negative: [
    [
      'It rained.\n\nContacts:\nJonah Petty\nInes Marsh',
      'body: It rained.',
      'contact: Contacts:',
      'body: Jonah Petty',
      'body: Ines Marsh',
    ],
    [
      'It rained.\n\nMedia contact:\nThe rain fell for a week.\njonah@quay.example',
      'body: It rained.',
      'contact: Media contact:',
      'body: The rain fell for a week.',
      'contact: jonah@quay.example',
    ],
    [
      'It rained.\n\nJonah Petty\njonah@quay.example',
      'body: It rained.',
      'body: Jonah Petty',
      'contact: jonah@quay.example',
    ],
    [
      'It rained.\n\nContacts broke off.\n\nJonah Petty\njonah@quay.example',
      'body: It rained.',
      'body: Contacts broke off.',
      'body: Jonah Petty',
      'contact: jonah@quay.example',
    ],
  ],
};
