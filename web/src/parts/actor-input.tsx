import { useEffect, useId, useState } from 'react';

/** A state or body by name or code, with those there are to choose from; told to the page when one is meant, or none. */
export function ActorInput(props: {
  label: string;
  names: Readonly<Record<string, string>>;
  value: string | null;
  onChange: (code: string | null) => void;
}) {
  const { label, names, value, onChange } = props;
  const id = useId();
  const shown = value === null ? '' : (names[value] ?? value);
  const [typed, setTyped] = useState(shown);
  useEffect(() => setTyped(shown), [shown]);
  return (
    <label htmlFor={id}>
      {label}
      <input
        id={id}
        type="text"
        list={`${id}-names`}
        size={16}
        value={typed}
        placeholder="anyone"
        aria-invalid={typed.trim() !== '' && codeMeant(typed, names) === null}
        onChange={(event) => {
          const next = event.target.value;
          setTyped(next);
          const code = codeMeant(next, names);
          if (next.trim() === '' || code !== null) onChange(code);
        }}
      />
      <datalist id={`${id}-names`}>
        {Object.entries(names).map(([code, name]) => (
          <option key={code} value={name}>
            {code}
          </option>
        ))}
      </datalist>
    </label>
  );
}

/** The code that a typed name or code means; null when there is none such. */
export function codeMeant(typed: string, names: Readonly<Record<string, string>>): string | null {
  const folded = typed.trim().toLowerCase();
  const found = Object.entries(names).find(
    ([code, name]) => code.toLowerCase() === folded || name.toLowerCase() === folded,
  );
  return found?.[0] ?? null;
}
