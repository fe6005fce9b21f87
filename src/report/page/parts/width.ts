/** The width that an element has, so that letters in a drawing are as large on a phone. */
import { useEffect, useRef, useState } from 'preact/hooks';

export function useWidth<T extends HTMLElement>(): [{ current: T | null }, number] {
  const frame = useRef<T>(null);
  const [width, setWidth] = useState(Math.min(720, innerWidth - 80));
  useEffect(() => {
    if (frame.current === null) return;
    const observer = new ResizeObserver(([entry]) =>
      setWidth(Math.max(200, Math.floor(entry?.contentRect.width ?? 200))),
    );
    observer.observe(frame.current);
    return () => observer.disconnect();
  }, []);
  return [frame, width];
}
