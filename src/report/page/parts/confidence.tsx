/** How sure Wirecopy is: a bar for the eye, a number for everybody. */
import { sureness } from '../text/wording.js';

export function Confidence({ value }: { readonly value: number }) {
  const shown = Math.round(value * 100);
  return (
    <span class={`confidence ${sureness(value)}`} title={`Confidence: ${shown} per cent, ${sureness(value)}`}>
      <svg class="bar" viewBox="0 0 30 6" aria-hidden="true">
        <rect class="whole" width="30" height="6" rx="3" />
        <rect class="share" width={Math.max(3, shown * 0.3)} height="6" rx="3" />
      </svg>
      <span class="hidden">confidence </span>
      {shown} %
    </span>
  );
}
