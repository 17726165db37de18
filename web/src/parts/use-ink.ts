import { useEffect, useState } from 'react';

const tokens = [
  'paper',
  'surface',
  'raised',
  'ink',
  'soft',
  'line',
  'line-strong',
  'accent',
  'accent-soft',
  'good',
  'bad',
  'warn',
] as const;

/** The colours of the theme by name, for drawings on a canvas. */
export type Ink = Record<(typeof tokens)[number], string>;

/** The theme's colours; a new object whenever the theme changes, so that canvases draw again. */
export function useInk(): Ink {
  const [ink, setInk] = useState(readInk);
  useEffect(() => {
    const update = () => setInk(readInk());
    const system = matchMedia('(prefers-color-scheme: dark)');
    const observer = new MutationObserver(update);
    system.addEventListener('change', update);
    observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    return () => {
      system.removeEventListener('change', update);
      observer.disconnect();
    };
  }, []);
  return ink;
}

function readInk(): Ink {
  const style = getComputedStyle(document.documentElement);
  return Object.fromEntries(tokens.map((name) => [name, style.getPropertyValue(`--${name}`).trim()])) as Ink;
}
