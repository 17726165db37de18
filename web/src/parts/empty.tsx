import type { ReactNode } from 'react';

/** Nothing to show, and what a person can do about it. */
export function Empty({ children }: { children: ReactNode }) {
  return <div className="empty">{children}</div>;
}
