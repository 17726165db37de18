import { useEffect, useId, useState } from 'react';

/** A day as YYYY-MM-DD, whatever the machine's own way of writing dates; told to the page when it is a day or empty. */
export function DayInput(props: {
  label: string;
  value: string | null;
  onChange: (day: string | null) => void;
  hideLabel?: boolean;
}) {
  const { label, value, onChange, hideLabel } = props;
  const id = useId();
  const [typed, setTyped] = useState(value ?? '');
  useEffect(() => setTyped(value ?? ''), [value]);
  const isWrong = typed !== '' && !isDay(typed);
  return (
    <label htmlFor={id} className={hideLabel ? 'day-input day-input-bare' : 'day-input'}>
      <span className={hideLabel ? 'unseen' : undefined}>{label}</span>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        placeholder="YYYY-MM-DD"
        size={11}
        value={typed}
        aria-invalid={isWrong}
        onChange={(event) => {
          const next = event.target.value.trim();
          setTyped(next);
          if (next === '' || isDay(next)) onChange(next === '' ? null : next);
        }}
        onBlur={() => isWrong && setTyped(value ?? '')}
      />
    </label>
  );
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
}
