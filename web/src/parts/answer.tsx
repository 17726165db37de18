import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Problem } from './problem.tsx';
import { Waiting } from './waiting.tsx';

/** A question's answer, or that it is on its way, or why there is none. */
export function Answer<T>(props: {
  of: UseQueryResult<T, Error>;
  what: string;
  children: (answer: T) => ReactNode;
}) {
  const { of, what, children } = props;
  if (of.data !== undefined && !of.isError)
    return (
      <div className="answer" aria-busy={of.isFetching}>
        {children(of.data)}
      </div>
    );
  if (of.isError) return <Problem error={of.error} />;
  return <Waiting what={what} />;
}
