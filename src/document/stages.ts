/** The stages that a text goes through, in their order. */
export const STAGES = ['clean', 'segment', 'syntax', 'entities', 'dates', 'quotes', 'record'] as const;
export type Stage = (typeof STAGES)[number];
