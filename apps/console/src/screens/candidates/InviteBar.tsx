import { Action, BulkBar, count } from '@afterword/web';
import type { CandidateFilter, CandidateSelection } from '@afterword/web/graphql';
import { Checkbox } from '@mantine/core';
import { useEffect, useMemo } from 'react';
import { useInvitations } from '../../shared/invite/useInvitations.js';

export interface InviteBarProps {
  selected: ReadonlySet<string>;
  /** True where all that match the filter are meant, also those not on show. */
  all: boolean;
  filter: CandidateFilter;
  /** How many match the filter in all. */
  totalCount: number;
  /** True where every row on show is selected, so that “all that match” can be offered. */
  allShownSelected: boolean;
  onSelectAll: () => void;
  onClear: () => void;
}

/** What can be done with the selected candidates: invite them, after a look at who is skipped and why. */
export function InviteBar(props: InviteBarProps) {
  const { selected, all, filter, totalCount, allShownSelected, onSelectAll, onClear } = props;
  // Chosen by hand, the rows stay the same whatever the filter becomes.
  const whole = all ? filter : null;
  const selection: CandidateSelection = useMemo(
    () => (whole ? { filter: whole } : { ids: [...selected] }),
    [whole, selected],
  );
  const invitations = useInvitations(selection);
  const { preview, mails, forget } = invitations;
  // A preview of other rows would mislead.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the selection whose change matters.
  useEffect(() => forget(), [selection, forget]);
  const chosen = all ? totalCount : selected.size;
  const send = async () => {
    if (await invitations.invite()) onClear();
  };
  const { problem } = invitations;
  const title = problem
    ? 'Not invited'
    : mails > 0
      ? `Invite ${count(mails, 'candidate')} to the portal`
      : 'Nobody to invite';
  const effects = problem ? [{ status: 'late' as const, text: problem }] : invitations.effects;
  return (
    <BulkBar count={chosen} onClear={onClear} preview={effects.length > 0 ? { title, effects } : undefined}>
      {preview ? (
        <>
          <Action
            rank="primary"
            shortcut="mod+Enter"
            disabled={mails === 0}
            loading={invitations.busy}
            onClick={() => void send()}
          >
            {mails > 0 ? `Invite ${mails.toLocaleString()}` : 'Invite'}
          </Action>
          <Checkbox
            label="Again to those invited before"
            checked={invitations.resend}
            onChange={(event) => void invitations.look(event.currentTarget.checked)}
          />
        </>
      ) : (
        <Action
          rank="primary"
          shortcut="i"
          loading={invitations.busy}
          onClick={() => void invitations.look(false)}
        >
          Invite
        </Action>
      )}
      {allShownSelected && !all && totalCount > selected.size && (
        <Action onClick={onSelectAll}>Select all {totalCount.toLocaleString()} that match</Action>
      )}
    </BulkBar>
  );
}
