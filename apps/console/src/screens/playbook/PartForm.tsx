import { fieldError, TextField } from '@afterword/web';
import type { UserErrorLike } from '@afterword/web/graphql';
import { NumberInput, Switch } from '@mantine/core';
import { Marked } from '../../shared/editor/Marked.js';
import classes from './Playbook.module.css';
import { type Part, type PartField, type Path, valueAt } from './parts.js';

interface PartFormProps {
  part: Part;
  /** The document that is out, to show what was. */
  before: unknown;
  editable: boolean;
  errors: readonly UserErrorLike[];
  onChange: (path: Path, value: unknown) => void;
}

/** One rule: the rows that it follows, and its numbers, hours and choices. */
export function PartForm({ part, before, editable, errors, onChange }: PartFormProps) {
  return (
    <>
      <h2>{part.title}</h2>
      {part.rows.length > 0 && <p className={classes.rows}>Follows {part.rows.join(', ')} of the guides.</p>}
      {part.fields.length === 0 && <p className={classes.rows}>It has no number to set; see the JSON.</p>}
      {part.fields.map((field) => {
        const was = before === undefined ? undefined : valueAt(before, field.path);
        return (
          <Field
            key={field.path.join('.')}
            field={field}
            was={was !== undefined && was !== field.value ? String(was) : null}
            editable={editable}
            error={errors.find((error) => error.field === `document.${field.path.join('.')}`)?.message}
            onChange={(value) => onChange(field.path, value)}
          />
        );
      })}
    </>
  );
}

interface FieldProps {
  field: PartField;
  was: string | null;
  editable: boolean;
  error: string | undefined;
  onChange: (value: unknown) => void;
}

function Field({ field: { label, value }, was, editable, error, onChange }: FieldProps) {
  const description = was === null ? undefined : <Marked>was {was}</Marked>;
  if (typeof value === 'boolean') {
    return (
      <Switch
        label={label}
        description={description}
        checked={value}
        disabled={!editable}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    );
  }
  if (typeof value === 'string') {
    return (
      <TextField
        type="time"
        label={label}
        description={description}
        value={value}
        readOnly={!editable}
        onChange={(event) => onChange(event.currentTarget.value)}
        error={error}
      />
    );
  }
  return (
    <NumberInput
      size="sm"
      label={label}
      description={description}
      value={value}
      readOnly={!editable}
      hideControls={!editable}
      onChange={(next) => typeof next === 'number' && onChange(next)}
      error={fieldError(error)}
    />
  );
}
