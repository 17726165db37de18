import { type RefObject, useEffect, useRef, useState } from 'react';

/** The width of an element in CSS pixels as it changes, and no less than `least`, which it is until it stands. */
export function useWidth<T extends HTMLElement = HTMLDivElement>(least = 0): [RefObject<T | null>, number] {
  const element = useRef<T>(null);
  const [width, setWidth] = useState(least);
  useEffect(() => {
    const own = element.current;
    if (own === null) return;
    const observer = new ResizeObserver(() => setWidth(Math.max(least, own.clientWidth)));
    observer.observe(own);
    setWidth(Math.max(least, own.clientWidth));
    return () => observer.disconnect();
  }, [least]);
  return [element, width];
}
