import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'entities',
  positive: [
    ['Rovik Foods said it would look into the matter.', 'Rovik Foods: name Rovik Foods, pronoun it'],
    ['Rovik Foods said it was aware of the fire.', 'Rovik Foods: name Rovik Foods, pronoun it'],
    ['Rovik Foods said it was “watching closely”.', 'Rovik Foods: name Rovik Foods, pronoun it'],
    // A subject, an object, a possessive, a reflexive.
    ['Tom Bell left. He sang.', 'Tom Bell: name Tom Bell, pronoun He'],
    ['Tom Bell hurt himself.', 'Tom Bell: name Tom Bell, pronoun himself'],
    ['Ana Ruiz left. They saw her ship.', 'Ana Ruiz: name Ana Ruiz, pronoun her'],
    ['Acme Holdings said it would close.', 'Acme Holdings: name Acme Holdings, pronoun it'],
    ['Acme Holdings said it soon also closed a yard.', 'Acme Holdings: name Acme Holdings, pronoun it'],
    ['Acme Holdings said it was sold.', 'Acme Holdings: name Acme Holdings, pronoun it'],
    ['Acme Holdings said it has closed a yard.', 'Acme Holdings: name Acme Holdings, pronoun it'],
  ],
  negative: [
    ['Rovik Foods said it looked like rain.', 'Rovik Foods: name Rovik Foods'],
    ['Rovik Foods said it was clear that he had left.', 'Rovik Foods: name Rovik Foods'],
    ['Rovik Foods said it was “a long day”.', 'Rovik Foods: name Rovik Foods'],
    ['Rovik Foods said it was “raining hard”.', 'Rovik Foods: name Rovik Foods'],
    // For nothing.
    ['Ana Ruiz herself left.', 'Ana Ruiz: name Ana Ruiz'],
    ['Tom Bell left. The king himself stayed.', 'Tom Bell: name Tom Bell'],
    ['Acme Holdings grew. It rained.', 'Acme Holdings: name Acme Holdings'],
    ['Acme Holdings grew. It was late.', 'Acme Holdings: name Acme Holdings'],
    ['Acme Holdings grew. It has long seemed that nobody knows.', 'Acme Holdings: name Acme Holdings'],
    ['Acme Holdings grew. They swam in it.', 'Acme Holdings: name Acme Holdings'],
    ['Acme Holdings said it was Monday.', 'Acme Holdings: name Acme Holdings'],
    ['Acme Holdings said it took an hour.', 'Acme Holdings: name Acme Holdings'],
  ],
};
