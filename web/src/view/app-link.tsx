import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useAsOf } from './view-state.ts';

/** A link within the workbench: the as-of day goes along. */
export function AppLink(props: {
  to: string;
  children: ReactNode;
  className?: string;
  title?: string;
  label?: string;
  current?: boolean;
}) {
  const { to, children, className, title, label, current } = props;
  const asOf = useAsOf();
  return (
    <Link
      href={withAsOf(to, asOf)}
      className={className}
      title={title}
      aria-label={label}
      aria-current={current ? 'page' : undefined}
    >
      {children}
    </Link>
  );
}

/** An address with the as-of day in it, unless it has one of its own. */
export function withAsOf(to: string, asOf: string | null): string {
  const [path = '', query = ''] = to.split('?');
  const params = new URLSearchParams(query);
  if (asOf !== null && !params.has('asOf')) params.set('asOf', asOf);
  const text = params.toString();
  return text === '' ? path : `${path}?${text}`;
}
