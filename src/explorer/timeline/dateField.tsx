import { useId, type ReactElement } from 'react';
import { Button } from 'react-aria-components';
import { parts, stepped } from './dates.js';

interface DateFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A date as the API takes it, also a vague one; the buttons step it by its own unit. */
export function DateField({ label, value, onChange }: DateFieldProps): ReactElement {
  const id = useId();
  const isFixed = parts(value) === null;
  return (
    <span className="date-field">
      <label htmlFor={id}>{label}</label>
      <Button aria-label={`${label}: one earlier`} isDisabled={isFixed} onPress={() => onChange(stepped(value, -1))}>
        −
      </Button>
      <input
        id={id}
        value={value}
        onChange={({ target }) => onChange(target.value.trim())}
        placeholder="2018-02-20"
        autoComplete="off"
        spellCheck={false}
        size={11}
      />
      <Button aria-label={`${label}: one later`} isDisabled={isFixed} onPress={() => onChange(stepped(value, 1))}>
        +
      </Button>
    </span>
  );
}
