import { Action, ConfirmDialog, count, StatusWord, useDates, useToast } from '@afterword/web';
import { useSave } from '@afterword/web/graphql';
import { Modal } from '@mantine/core';
import { useState } from 'react';
import { useAccess } from '../../shared/access.js';
import classes from './Playbook.module.css';
import { type PlaybookData, retireDocument } from './query.js';

type VersionRow = PlaybookData['versions']['nodes'][number];

/** All versions with the plans that run by them, and the way to take the one that is out back. */
export function Versions({ playbook, onClose }: { playbook: PlaybookData; onClose: () => void }) {
  const { isAdmin } = useAccess();
  const dates = useDates();
  const [retiring, setRetiring] = useState<VersionRow | null>(null);
  return (
    <>
      <Modal
        opened={retiring === null}
        onClose={onClose}
        title={`Versions of ${playbook.name}`}
        size="lg"
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        <ul className={classes.versions}>
          {playbook.versions.nodes.map((version) => (
            <li key={version.id}>
              <b>Version {version.number}</b>
              <span>
                {version.state === 'DRAFT' ? (
                  <StatusWord status="due" size={14}>
                    draft
                  </StatusWord>
                ) : version.state === 'PUBLISHED' ? (
                  <StatusWord status="done" size={14}>
                    out{version.publishedAt && ` since ${dates.day(version.publishedAt)}`}
                  </StatusWord>
                ) : (
                  'retired'
                )}
                <small>
                  {version.runningPlans > 0
                    ? `${count(version.runningPlans, 'plan runs', 'plans run')} by it`
                    : 'no plan runs by it'}
                </small>
              </span>
              {isAdmin && version.state === 'PUBLISHED' && (
                <Action size="compact" onClick={() => setRetiring(version)}>
                  Retire
                </Action>
              )}
            </li>
          ))}
        </ul>
      </Modal>
      {retiring && <Retire playbook={playbook} version={retiring} onClose={() => setRetiring(null)} />}
    </>
  );
}

/** Says first what becomes of the plans that run, and why it may not be. */
function Retire({
  playbook,
  version,
  onClose,
}: {
  playbook: PlaybookData;
  version: VersionRow;
  onClose: () => void;
}) {
  const toast = useToast();
  const { save, saving, errors } = useSave(retireDocument, {
    payload: (data) => data.retirePlaybookVersion,
    refetch: ['Playbook', 'Playbooks'],
  });
  const retire = async () => {
    if (!(await save({ versionId: version.id }))) return;
    onClose();
    toast.show({ text: `Version ${version.number} is retired` });
  };
  const { runningPlans } = version;
  return (
    <ConfirmDialog
      opened
      onClose={onClose}
      title={`Retire version ${version.number} of ${playbook.name}`}
      confirm="Retire it"
      onConfirm={() => void retire()}
      busy={saving}
      disabled={playbook.isDefault}
    >
      {playbook.isDefault && (
        <StatusWord status="blocked" size={14}>
          New applications are planned by it. Use another playbook for new ones first.
        </StatusWord>
      )}
      <p>
        {runningPlans > 0
          ? `${count(runningPlans, 'plan runs', 'plans run')} by it and ${runningPlans === 1 ? 'goes' : 'go'} on as before: made anew by it with each new fact, until moved to another version.`
          : 'No plan runs by it.'}{' '}
        Nothing new is planned by it, and it cannot be published again; what it says can be begun from as a
        draft.
      </p>
      {errors.map(({ message }) => (
        <StatusWord key={message} status="late" size={14}>
          {message}
        </StatusWord>
      ))}
    </ConfirmDialog>
  );
}
