import { TextAreaField, TextField } from '@afterword/web';
import type { UserErrorLike } from '@afterword/web/graphql';
import { type Ref, useImperativeHandle, useRef } from 'react';
import { placeOf, type Selected, variantOf } from './insertion.js';
import type { WordingData } from './query.js';
import classes from './Wording.module.css';

type Part = 'subject' | 'body';

/** What the parts around the form ask of it. */
export interface WordingFormHandle {
  /** What is selected in the field that had the focus last. */
  selected: () => Selected & { readonly part: Part };
  /** Puts the caret there once the text is the new one. */
  select: (part: Part, at: number) => void;
  goTo: (part: Part, line: number, column: number) => void;
}

interface WordingFormProps {
  wording: WordingData;
  index: number;
  editable: boolean;
  errors: readonly UserErrorLike[];
  onChange: (to: Partial<WordingData>) => void;
  ref: Ref<WordingFormHandle>;
}

/** Name, subject and text of one wording, as Liquid. */
export function WordingForm({ wording, index, editable, errors, onChange, ref }: WordingFormProps) {
  const subject = useRef<HTMLInputElement>(null);
  const body = useRef<HTMLTextAreaElement>(null);
  const last = useRef<Part>('body');
  const { subject: subjectText, body: bodyText } = wording;
  const texts = { subject: subjectText ?? '', body: bodyText };
  const element = (part: Part) => (part === 'subject' ? subject.current : body.current);
  const focusAt = (part: Part, at: number) => {
    const field = element(part);
    field?.focus();
    field?.setSelectionRange(at, at);
  };
  useImperativeHandle(ref, () => ({
    selected: () => {
      const part = subjectText === null ? 'body' : last.current;
      const field = element(part);
      const end = texts[part].length;
      return {
        part,
        text: texts[part],
        from: field?.selectionStart ?? end,
        to: field?.selectionEnd ?? end,
      };
    },
    // After the text is drawn: setting it moves the caret to the end.
    select: (part, at) => requestAnimationFrame(() => focusAt(part, at)),
    goTo: (part, line, column) => focusAt(part, placeOf(texts[part], line, column)),
  }));
  const wrong = (name: string) => errors.find(({ field }) => field === `wordings.${index}.${name}`)?.message;
  return (
    <>
      <TextField
        label="Name"
        description="For you; nobody else reads it"
        value={wording.variant}
        readOnly={!editable}
        error={wrong('variant')}
        onChange={(event) => onChange({ variant: variantOf(event.currentTarget.value) })}
      />
      {subjectText !== null && (
        <TextField
          ref={subject}
          label="Subject"
          value={subjectText}
          maxLength={500}
          readOnly={!editable}
          error={wrong('subject')}
          classNames={{ input: classes.source }}
          onFocus={() => {
            last.current = 'subject';
          }}
          onChange={(event) => onChange({ subject: event.currentTarget.value })}
        />
      )}
      <TextAreaField
        ref={body}
        label="Text"
        description="A blank line starts a paragraph"
        value={bodyText}
        maxLength={20_000}
        minRows={12}
        readOnly={!editable}
        error={wrong('body')}
        classNames={{ input: classes.source }}
        onFocus={() => {
          last.current = 'body';
        }}
        onChange={(event) => onChange({ body: event.currentTarget.value })}
      />
    </>
  );
}
