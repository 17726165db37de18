import { useAsOf, useViewState } from '../view/view-state.ts';

/** The day as known on which the whole workbench is shown; empty: all that is known. */
export function AsOfControl() {
  const asOf = useAsOf();
  const [, change] = useViewState();
  return (
    <div className="as-of" data-set={asOf !== null}>
      <label className="small" htmlFor="as-of">
        As known on
      </label>
      <input
        id="as-of"
        type="date"
        value={asOf ?? ''}
        onChange={(event) => change({ asOf: event.target.value || null })}
      />
      {asOf !== null && (
        <button type="button" data-kind="plain" onClick={() => change({ asOf: null })}>
          Now
        </button>
      )}
    </div>
  );
}
