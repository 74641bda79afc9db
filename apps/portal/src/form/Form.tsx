import { Action, StatusWord } from '@afterword/web';
import { IconChevronDown } from '@tabler/icons-react';
import type { FormEvent, ReactNode } from 'react';
import classes from './Form.module.css';

export interface FormProps {
  children: ReactNode;
  /** Refusals that concern no field on show. */
  problems?: readonly string[];
  /** Says the act: “Add the interview”. */
  submit: string;
  onSubmit: () => void;
  saving?: boolean;
  disabled?: boolean;
}

/** A form that is a screen of its own: fields under each other, what stands in the way, one filled button. */
export function Form({
  children,
  problems = [],
  submit,
  onSubmit,
  saving = false,
  disabled = false,
}: FormProps) {
  const submitForm = (event: FormEvent) => {
    event.preventDefault();
    if (!saving && !disabled) onSubmit();
  };
  return (
    <form onSubmit={submitForm} noValidate className={classes.form}>
      {children}
      <div role="alert" className={classes.problems}>
        {problems.map((problem) => (
          <StatusWord key={problem} status="late">
            {problem}
          </StatusWord>
        ))}
      </div>
      <Action
        rank="primary"
        size="lg"
        fullWidth
        type="submit"
        shortcut="mod+Enter"
        loading={saving}
        disabled={disabled}
      >
        {submit}
      </Action>
    </form>
  );
}

/** Fields beside each other where there is room. */
export function FieldRow({ children }: { children: ReactNode }) {
  return <div className={classes.row}>{children}</div>;
}

/** Fields that belong together, under a heading. */
export function FieldGroup({ title, note, children }: { title: string; note?: string; children: ReactNode }) {
  return (
    <fieldset className={classes.group}>
      <legend>{title}</legend>
      {note && <p>{note}</p>}
      {children}
    </fieldset>
  );
}

/** Fields that few need. */
export function MoreFields({
  title,
  open,
  children,
}: {
  title: string;
  open?: boolean;
  children: ReactNode;
}) {
  return (
    <details className={classes.more} open={open}>
      <summary>
        {title}
        <IconChevronDown size={18} stroke={1.6} aria-hidden="true" />
      </summary>
      <div>{children}</div>
    </details>
  );
}
