import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import type { PreviewFactsInput } from '../graphql/generated/graphql.js';
import { type Problem, problemOf } from '../graphql/problem.js';
import type { UserErrorLike } from '../graphql/userErrors.js';
import { previewFactsDocument } from './query.js';
import type { PlanEffect } from './words.js';

/** So long a reader must rest before the plan is asked, in milliseconds. */
const REST_MS = 250;

export interface EffectPreview {
  /** What would change; the last known while a newer one is on its way. Null where nothing would be recorded. */
  effect: PlanEffect | null;
  /** Why it would be refused. */
  errors: readonly UserErrorLike[];
  /** What broke. */
  problem: Problem | null;
  looking: boolean;
}

const NOTHING: EffectPreview = { effect: null, errors: [], problem: null, looking: false };

/** What saving the input would change in the plan, asked anew whenever it changes. Null asks nothing. */
export function usePlanEffect(input: PreviewFactsInput | null): EffectPreview {
  const client = useApolloClient();
  const [preview, setPreview] = useState<EffectPreview>(NOTHING);
  const asked = input && JSON.stringify(input);
  useEffect(() => {
    if (asked === null) {
      setPreview(NOTHING);
      return;
    }
    let outdated = false;
    setPreview((before) => ({ ...before, looking: true }));
    const timer = setTimeout(() => {
      client
        .query({
          query: previewFactsDocument,
          variables: { input: JSON.parse(asked) as PreviewFactsInput },
          fetchPolicy: 'no-cache',
        })
        .then(({ data }) => {
          if (outdated || !data) return;
          const { effect, userErrors } = data.previewFacts;
          setPreview((before) => ({
            effect: effect ?? before.effect,
            errors: userErrors,
            problem: null,
            looking: false,
          }));
        })
        .catch((error: unknown) => {
          if (!outdated) setPreview((before) => ({ ...before, looking: false, problem: problemOf(error) }));
        });
    }, REST_MS);
    return () => {
      outdated = true;
      clearTimeout(timer);
    };
  }, [client, asked]);
  return preview;
}
