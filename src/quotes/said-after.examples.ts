import type { Examples } from '../examples.js';

export const EXAMPLES: Examples = {
  reads: 'speakers',
  positive: [
    ['“I cannot sleep at night now.” So says Tom Bell, who owns the pier.', 'named | Tom Bell'],
    ['“I cannot sleep at night now.” That was the verdict of Tom Bell.', 'named | Tom Bell'],
    ['“I cannot sleep at night now.” Those were the words of the pilot, Tom Bell.', 'named | Tom Bell'],
    ['“I cannot sleep at night now.” That is how Tom Bell puts it.', 'named | Tom Bell'],
    ['“I cannot sleep at night now.” Tom Bell shakes his head.', 'named | Tom Bell'],
    [
      'Ana Ruiz said it was late.\n\n“I cannot sleep now.” Tom Bell shook his head.',
      'named | Ana Ruiz',
      'named | Tom Bell',
    ],
    ['“The boats are not safe any more.” That was the stark warning from the mayor.', 'nominal | -'],
  ],
  negative: [
    ['“I cannot sleep at night now.” That was the verdict.', '- | -'],
    ['“I cannot sleep at night now.” The pier was sold by Tom Bell.', '- | -'],
    ['“I cannot sleep at night now.” Tom Bell wrote two books.', '- | -'],
    ['Ana Ruiz nods. “I cannot sleep at night now.” Tom Bell shakes his head.', 'named | Ana Ruiz'],
    ['Ana Ruiz nods.\n\n“I cannot sleep at night now.”\n\nTom Bell shakes his head.', 'named | Ana Ruiz'],
  ],
};
