import { useCallback, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';

/** What a view shows, as the parameters of its address: every state of a view can be linked to, and Back goes back. */
export function useViewState(): [
  URLSearchParams,
  (changes: Record<string, string | null>, replace?: boolean) => void,
] {
  const search = useSearch();
  const [location, go] = useLocation();
  const params = useMemo(() => new URLSearchParams(search), [search]);
  const change = useCallback(
    (changes: Record<string, string | null>, replace = false) => {
      const next = new URLSearchParams(search);
      for (const [name, value] of Object.entries(changes)) {
        if (value === null || value === '') next.delete(name);
        else next.set(name, value);
      }
      const text = next.toString();
      go(text === '' ? location : `${location}?${text}`, { replace });
    },
    [search, location, go],
  );
  return [params, change];
}

/** The day as known on which everything is shown, YYYY-MM-DD; null: all that is known. */
export function useAsOf(): string | null {
  const search = useSearch();
  return new URLSearchParams(search).get('asOf');
}
