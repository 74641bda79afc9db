import { KeyHint, setSingleKeys, useKeys, useSingleKeys } from '@afterword/web';
import { Modal, Switch } from '@mantine/core';
import { Fragment } from 'react';
import classes from './KeysDialog.module.css';

/** What each key does, by where it acts. */
const GROUPS: { title: string; keys: { does: string; names: string[] }[] }[] = [
  {
    title: 'Anywhere',
    keys: [
      { does: 'These keys', names: ['?'] },
      { does: 'Undo, while it is offered', names: ['z'] },
      { does: 'Save a form', names: ['mod+Enter'] },
      { does: 'Close, clear', names: ['Escape'] },
    ],
  },
  {
    title: 'In a list',
    keys: [
      { does: 'Next, previous', names: ['j', 'k'] },
      { does: 'Open', names: ['Enter'] },
      { does: 'Select', names: ['x'] },
      { does: 'Search', names: ['/'] },
      { does: 'Invite the selected', names: ['i'] },
    ],
  },
  {
    title: 'In approvals',
    keys: [
      { does: 'Approve, and on to the next', names: ['a'] },
      { does: 'Edit', names: ['e'] },
      { does: 'Next, previous', names: ['j', 'k'] },
    ],
  },
  {
    title: 'On a candidate',
    keys: [
      { does: 'Mark the next step done', names: ['d'] },
      { does: 'Record interview', names: ['r'] },
      { does: 'Upload invite', names: ['u'] },
      { does: 'Invite to the portal', names: ['i'] },
    ],
  },
];

export interface KeysDialogProps {
  opened: boolean;
  onOpen: () => void;
  onClose: () => void;
}

/** All keys at a glance, and the switch for those of one letter. `?` opens it, as the menu of the person does. */
export function KeysDialog({ opened, onOpen, onClose }: KeysDialogProps) {
  const singleKeys = useSingleKeys();
  useKeys({ '?': onOpen });
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title="Keys"
      size="xl"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <div className={classes.head}>
        <p>Each has a button as well. They rest while you type.</p>
        <Switch
          label="Single-letter keys"
          checked={singleKeys}
          onChange={(event) => setSingleKeys(event.currentTarget.checked)}
        />
      </div>
      <div className={classes.groups}>
        {GROUPS.map(({ title, keys }) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl>
              {keys.map(({ does, names }) => (
                <Fragment key={does}>
                  <dt>{does}</dt>
                  <dd>
                    {names.map((name) => (
                      <KeyHint key={name} of={name} />
                    ))}
                  </dd>
                </Fragment>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}
