import {
  NativeSelect,
  type NativeSelectProps,
  Textarea,
  type TextareaProps,
  TextInput,
  type TextInputProps,
} from '@mantine/core';
import type { ReactNode } from 'react';
import { StatusWord } from '../status/StatusGlyph.js';

/** What is wrong with a field, with its glyph; undefined where nothing is. */
export function fieldError(message: ReactNode): ReactNode {
  return message ? (
    <StatusWord status="late" size={14}>
      {message}
    </StatusWord>
  ) : undefined;
}

/** One line of text: label, hint, and what is wrong with it in a sentence. */
export function TextField({ error, ...field }: TextInputProps) {
  return <TextInput size="sm" {...field} error={fieldError(error)} />;
}

/** Several lines of text, which grow with what is written. */
export function TextAreaField({ error, ...field }: TextareaProps) {
  return <Textarea size="sm" autosize minRows={3} {...field} error={fieldError(error)} />;
}

/** A choice among few; the browser's own list, which phones show best. */
export function SelectField({ error, ...field }: NativeSelectProps) {
  return <NativeSelect size="sm" {...field} error={fieldError(error)} />;
}
