import type { ReactElement } from 'react';
import { Input, Label, Text, TextArea, TextField } from 'react-aria-components';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  readonly isLong?: boolean;
  readonly isSecret?: boolean;
  readonly isRequired?: boolean;
}

/** One text of a form, with its label and what is wanted. */
export function Field({
  label,
  hint,
  isLong,
  isSecret,
  isRequired = false,
  value,
  onChange,
}: FieldProps): ReactElement {
  return (
    <TextField className="field" value={value} onChange={onChange} isRequired={isRequired}>
      <Label>{label}</Label>
      {isLong === true ? (
        <TextArea dir="auto" rows={3} />
      ) : (
        <Input dir="auto" type={isSecret === true ? 'password' : 'text'} autoComplete="off" />
      )}
      {hint === undefined ? null : <Text slot="description">{hint}</Text>}
    </TextField>
  );
}
