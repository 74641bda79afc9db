import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from './generated/gql.js';
import type { PreviewInviteMutation } from './generated/graphql.js';
import { problemOf } from './problem.js';

const previewInviteDocument = graphql(/* GraphQL */ `
  mutation PreviewInvite($input: PreviewInviteInput!) {
    previewInvite(input: $input) {
      preview {
        effect
        summary
        startsAt
        endsAt
        timeZone
        place
        warnings
        people {
          name
          email
          roles
          contact {
            id
            name
          }
        }
        interview {
          id
          startsAt
          endsAt
          timeZone
        }
      }
      userErrors {
        code
        message
        field
      }
    }
  }
`);

/** What an invite says and what saving it would do. */
export type InvitePreview = NonNullable<PreviewInviteMutation['previewInvite']['preview']>;

/** An invite as it would be recorded, or why it cannot be, in words. */
export function useInvitePreview(candidateId: string) {
  const client = useApolloClient();
  const [preview, setPreview] = useState<InvitePreview | null>(null);
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
