import { TextAreaField } from '@afterword/web';
import type { UserErrorLike } from '@afterword/web/graphql';
import { useState } from 'react';
import classes from './Playbook.module.css';

interface DocumentJsonProps {
  document: unknown;
  editable: boolean;
  errors: readonly UserErrorLike[];
  onChange: (document: unknown) => void;
}

/** The whole document as text. What is no JSON stays here until it is; mistakes in what it says come with saving. */
export function DocumentJson({ document, editable, errors, onChange }: DocumentJsonProps) {
  const [text, setText] = useState(() => JSON.stringify(document, null, 2));
  const [broken, setBroken] = useState<string>();
  const write = (next: string) => {
    setText(next);
    try {
      onChange(JSON.parse(next));
      setBroken(undefined);
    } catch (error) {
      setBroken(`This is not JSON yet: ${(error as Error).message}`);
    }
  };
  return (
    <>
      <h2>As JSON</h2>
      <TextAreaField
        label="The whole playbook"
        description={errors.length > 0 ? 'Mistakes stand below, each with its place.' : undefined}
        classNames={{ input: classes.json }}
        value={text}
        readOnly={!editable}
        minRows={18}
        maxRows={32}
        spellCheck={false}
        onChange={(event) => write(event.currentTarget.value)}
        error={broken}
      />
    </>
  );
}
