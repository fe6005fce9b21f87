/** Tells assistive technology how many results there are, after they have settled. */
import { useEffect, useState } from 'preact/hooks';

export function Announce({ text }: { readonly text: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), 250);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p class="hidden" role="status" data-announce="">
      {said}
    </p>
  );
}
