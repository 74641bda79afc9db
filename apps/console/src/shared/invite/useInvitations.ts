import { type BulkEffect, count, useToast } from '@afterword/web';
import {
  type CandidateSelection,
  type PreviewInvitationsMutation,
  problemOf,
  useSave,
} from '@afterword/web/graphql';
import { useApolloClient } from '@apollo/client/react';
import { useCallback, useState } from 'react';
import { inviteCandidatesDocument, previewInvitationsDocument } from './query.js';

type Preview = PreviewInvitationsMutation['previewInvitations'];

export interface Invitations {
  /** Who gets a mail and who is skipped; null until asked for. */
  preview: Preview | null;
  /** The preview in lines, for a list. */
  effects: BulkEffect[];
  /** How many mails would leave. */
  mails: number;
  busy: boolean;
  /** What could not be found out, in words. */
  problem: string | null;
  /** True where those invited before get another mail. */
  resend: boolean;
  /** Looks what inviting would do; nobody is written to. */
  look: (resend: boolean) => Promise<void>;
  /** Invites. True where it worked. */
  invite: () => Promise<boolean>;
  /** Forgets the preview. */
  forget: () => void;
}

/** The preview in sentences. */
function effectsOf({ toInvite, toResend, skipped }: Preview): BulkEffect[] {
  const gets = (people: number, what: string) =>
    `${count(people, 'candidate gets', 'candidates get')} ${what}`;
  return [
    ...(toInvite > 0 ? [{ status: 'done' as const, text: gets(toInvite, 'an invitation') }] : []),
    ...(toResend > 0 ? [{ status: 'done' as const, text: gets(toResend, 'another mail') }] : []),
    ...skipped.map(({ reason, count: people }) => ({
      status: 'blocked' as const,
      text: `${count(people, 'is', 'are')} skipped: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}`,
    })),
  ];
}

/** Inviting as an explicit act: first who gets what and who is skipped, then the mails. */
export function useInvitations(selection: CandidateSelection): Invitations {
  const client = useApolloClient();
  const toast = useToast();
  const [preview, setPreview] = useState<Preview | null>(null);
  const [resend, setResend] = useState(false);
  const [looking, setLooking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { save, saving, errors } = useSave(inviteCandidatesDocument, {
    payload: (data) => data.inviteCandidates,
    refetch: 'active',
  });

  const look = async (again: boolean) => {
    setResend(again);
    setLooking(true);
    setProblem(null);
    try {
      const { data } = await client.mutate({
        mutation: previewInvitationsDocument,
        variables: { selection, resend: again },
      });
      setPreview(data?.previewInvitations ?? null);
    } catch (error) {
      const { title, text } = problemOf(error);
      setProblem(`${title} ${text}`);
    } finally {
      setLooking(false);
    }
  };
  const invite = async () => {
    const done = await save({ selection, resend });
    if (!done) return false;
    toast.show({ text: `${count(done.invited, 'invitation')} on the way` });
    setPreview(null);
    return true;
  };
  const forget = useCallback(() => {
    setPreview(null);
    setProblem(null);
  }, []);
  return {
    preview,
    effects: preview ? effectsOf(preview) : [],
    mails: preview ? preview.toInvite + preview.toResend : 0,
    busy: looking || saving,
    problem: errors[0]?.message ?? problem,
    resend,
    look,
    invite,
    forget,
  };
}
