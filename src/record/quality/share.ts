/** Shares as people read them: `percent(0.666)` is `67 %`. */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
