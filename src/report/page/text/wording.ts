/** Words for numbers and codes, the same in all views. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${shownNumber(count)} ${count === 1 ? one : many}`;
}

/** `12,345` */
export function shownNumber(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** 0 to 1 as per cent. */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** `foreign-language` → `Foreign language` */
export function worded(code: string): string {
  const words = code.replaceAll('-', ' ').replaceAll('_', ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** In three steps, for those who do not read numbers. */
export function sureness(confidence: number): 'sure' | 'likely' | 'doubtful' {
  return confidence >= 0.85 ? 'sure' : confidence >= 0.6 ? 'likely' : 'doubtful';
}
