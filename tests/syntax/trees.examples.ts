export const TREES: readonly (readonly [text: string, expected: string])[] = [['a', 'b']];
