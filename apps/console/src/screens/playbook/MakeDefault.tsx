import { ConfirmDialog, StatusWord, useToast } from '@afterword/web';
import { useSave } from '@afterword/web/graphql';
import { makeDefaultDocument, type PlaybookData } from './query.js';

/** Has new applications planned by this playbook, once it was said what stays as it is. */
export function MakeDefault({ playbook, onClose }: { playbook: PlaybookData; onClose: () => void }) {
  const toast = useToast();
  const { save, saving, errors } = useSave(makeDefaultDocument, {
    payload: (data) => data.makePlaybookDefault,
    refetch: ['Playbook', 'Playbooks'],
  });
  const confirm = async () => {
    if (!(await save({ playbookId: playbook.id }))) return;
    onClose();
    toast.show({ text: `New applications follow ${playbook.name} from now on` });
  };
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={`Use ${playbook.name} for new applications`}
      confirm="Use it for new ones"
      onConfirm={() => void confirm()}
      busy={saving}
    >
      <p>
        Who has a first interview from now on gets a plan by version {playbook.published?.number} of it. Plans
        that run keep the version that made them, and the playbook that was used until now stays to be chosen
        again.
      </p>
      {errors.map(({ message }) => (
        <StatusWord key={message} status="late" size={14}>
          {message}
        </StatusWord>
      ))}
    </ConfirmDialog>
  );
}
