import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { withAsOf } from '../view/app-link.tsx';
import { useAsOf } from '../view/view-state.ts';

/** A mark of a drawing that leads somewhere. The table of the chart has the same link for the keyboard. */
export function MarkLink({ to, title, children }: { to: string; title: string; children: ReactNode }) {
  const [, go] = useLocation();
  const address = withAsOf(to, useAsOf());
  return (
    <a
      href={address}
      tabIndex={-1}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        go(address);
      }}
    >
      <title>{title}</title>
      {children}
    </a>
  );
}
