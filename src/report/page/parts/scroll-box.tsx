/** A table that may be longer or wider than its place: it scrolls, by keys as well. */
import type { ComponentChildren } from 'preact';

export function ScrollBox({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the Tab key
    <section class="scroll" tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
