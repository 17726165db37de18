import { useEffect, useId, useRef, useState } from 'react';
import type { DecisionAsked } from '../../api/ask.ts';
import type { Correction } from './corrections-of.ts';

/** The fields of one correction; the first has the focus when it opens, Escape closes it. */
export function CorrectionForm(props: {
  correction: Correction;
  isBusy: boolean;
  onDecide: (decision: DecisionAsked) => void;
  onClose: () => void;
}) {
  const { correction, isBusy, onDecide, onClose } = props;
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [values, setValues] = useState(() =>
    Object.fromEntries(correction.fields.map(({ name, value }) => [name, value])),
  );
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select')?.focus(), []);
  const decision = correction.decide(values);
  const write = (name: string, value: string) => setValues({ ...values, [name]: value });
  return (
    <form
      ref={form}
      className="controls"
      aria-label={correction.name}
      onSubmit={(event) => {
        event.preventDefault();
        if (decision !== null) onDecide(decision);
      }}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      {correction.fields.map(({ name, label, choices, placeholder }) => (
        <label key={name} htmlFor={`${id}-${name}`}>
          {label}
          {choices === undefined ? (
            <input
              id={`${id}-${name}`}
              value={values[name]}
              placeholder={placeholder}
              spellCheck={false}
              onChange={(event) => write(name, event.target.value)}
            />
          ) : (
            <select
              id={`${id}-${name}`}
              value={values[name]}
              onChange={(event) => write(name, event.target.value)}
            >
              {choices.map((choice) => (
                <option key={choice}>{choice}</option>
              ))}
            </select>
          )}
        </label>
      ))}
      <button type="submit" data-kind="main" disabled={isBusy || decision === null}>
        {correction.name}
      </button>
      <button type="button" onClick={onClose}>
        Cancel
      </button>
    </form>
  );
}
