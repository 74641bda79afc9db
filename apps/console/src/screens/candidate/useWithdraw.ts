import { useDates } from '@afterword/web';
import { factWords, useFacts } from '@afterword/web/facts';
import type { FactPartFragment } from '@afterword/web/graphql';
import { useState } from 'react';

/** Taking back something that was recorded; the plan then is as if it had never been said. */
export function useWithdraw() {
  const dates = useDates();
  const [factId, setFactId] = useState<string | null>(null);
  const facts = useFacts(['Candidate']);
  const withdraw = async (fact: FactPartFragment) => {
    setFactId(fact.id);
    await facts.withdraw([fact.id], `Taken back: ${factWords(fact, dates, dates.reader.zone)}`);
  };
  return { withdraw, busyId: facts.withdrawing ? factId : null, refusal: facts.refusal };
}
