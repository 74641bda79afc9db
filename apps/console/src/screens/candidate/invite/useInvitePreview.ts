import { type PreviewInviteMutation, problemOf } from '@afterword/web/graphql';
import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { previewInviteDocument } from './query.js';

export type Preview = NonNullable<PreviewInviteMutation['previewInvite']['preview']>;

/** An invite as it would be recorded, or why it cannot be, in words. */
export function useInvitePreview(candidateId: string) {
  const client = useApolloClient();
  const [preview, setPreview] = useState<Preview | null>(null);
  const [problems, setProblems] = useState<string[]>([]);
  const [looking, setLooking] = useState(false);
  const look = async (invite: string) => {
    setPreview(null);
    setProblems([]);
    setLooking(true);
    try {
      const { data } = await client.mutate({
        mutation: previewInviteDocument,
        variables: { input: { candidateId, invite } },
      });
      setPreview(data?.previewInvite.preview ?? null);
      setProblems(data?.previewInvite.userErrors.map(({ message }) => message) ?? []);
    } catch (error) {
      const { title, text } = problemOf(error);
      setProblems([`${title} ${text}`]);
    } finally {
      setLooking(false);
    }
  };
  return { preview, problems, looking, look };
}
