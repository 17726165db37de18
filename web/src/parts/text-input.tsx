import { useEffect, useId, useState } from 'react';

/** Words told to the page when they are finished: by Enter, by leaving the field, or by choosing a suggestion. */
export function TextInput(props: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  placeholder?: string;
  size?: number;
  /** What may be meant: the value to write, and what it is called. */
  suggestions?: readonly { value: string; name: string }[];
}) {
  const { label, value, onChange, placeholder, size, suggestions = [] } = props;
  const id = useId();
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  const tell = (next: string) => {
    if (next.trim() !== value) onChange(next.trim());
  };
  return (
    <label htmlFor={id}>
      <span>{label}</span>
      <input
        id={id}
        type="text"
        value={typed}
        placeholder={placeholder}
        size={size}
        list={suggestions.length === 0 ? undefined : `${id}-list`}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => {
          const next = event.target.value;
          setTyped(next);
          if (suggestions.some((one) => one.value === next)) tell(next);
        }}
        onBlur={() => tell(typed)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') tell(typed);
        }}
      />
      {suggestions.length > 0 && (
        <datalist id={`${id}-list`}>
          {onceEach(suggestions).map((one) => (
            <option key={one.value} value={one.value}>
              {one.name}
            </option>
          ))}
        </datalist>
      )}
    </label>
  );
}

/** The first of those that would be typed alike: a state before what speaks for it. */
function onceEach<T extends { value: string }>(suggestions: readonly T[]): T[] {
  return suggestions.filter(
    ({ value }, index) => suggestions.findIndex((one) => one.value === value) === index,
  );
}
