import type { Examples } from '../../examples.js';

export const EXAMPLES: Examples = {
  reads: 'statements',
  positive: [
    ['The fans broke into chants of “Out, out, out”.', 'direct | The fans | chants of | “Out, out, out”'],
    ['Ruiz met the news with a cry of “At last”.', 'direct | Ruiz | cry of | “At last”'],
    ['There were shouts of “Shame on you” from the gallery.', 'direct | the gallery | shouts of | “Shame on you”'],
    ['Bell left to cries of “Traitor to the town”.', 'direct | - | cries of | “Traitor to the town”'],
    ['Chants of “Free the sailors” rang out in Porto.', 'direct | - | Chants of | “Free the sailors”'],
    ['Bell heard shouts of “Go home now”.', 'direct | - | shouts of | “Go home now”'],
    ['Their cries of “Go home” and “Out now” went on.', 'mixed | Their | cries of | “Go home” and “Out now”'],
  ],
  negative: [
    ['The fans broke into chants of joy.'],
    ['A chorus of “old” frogs sang.'],
    ['The crew heard the shouts of the mate.'],
    ['The cry “At last” is heard in Porto.'],
  ],
};
