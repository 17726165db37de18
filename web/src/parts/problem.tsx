import { ApiProblem } from '../api/ask.ts';

/** What failed, why, and what to do next. */
export function Problem({ error }: { error: Error }) {
  const hint =
    error instanceof ApiProblem ? error.hint : 'Load the page again; if it stays so, please report it.';
  return (
    <div className="problem" role="alert">
      <p>
        <strong>{error.message}</strong>
      </p>
      <p>{hint}</p>
    </div>
  );
}
