import { Action, ErrorState, useDates } from '@afterword/web';
import { useSave } from '@afterword/web/graphql';
import type { ReactNode } from 'react';
import classes from './Draft.module.css';
import type { DraftStep } from './draft-step.js';
import { giveConsentDocument, revokeConsentDocument } from './query.js';

export interface ConsentProps {
  candidate: DraftStep['candidate'];
  /** What needs the consent. */
  children: ReactNode;
}

/** Asks, once, whether messages may go out in the candidate's name; afterwards says so, with the way to take it back. */
export function Consent({ candidate, children }: ConsentProps) {
  const dates = useDates();
  const giving = useSave(giveConsentDocument, { payload: (data) => data.giveMessageConsent });
  const revoking = useSave(revokeConsentDocument, { payload: (data) => data.revokeMessageConsent });
  if (!candidate) return null;
  const { messageConsent: consent } = candidate;
  const errors = [...giving.errors, ...revoking.errors];
  const refusal = errors.length > 0 && (
    <ErrorState alert title="Not changed.">
      {errors.map(({ message }) => message).join(' ')}
    </ErrorState>
  );
  if (!consent || consent.revokedAt)
    return (
      <section className={classes.foot} aria-label="Your consent">
        <p className={classes.ask}>
          <b>May messages go out in your name?</b> Nothing leaves that you or your advisor has not let go, and
          you can take this back at any time.
        </p>
        {refusal}
        <Action
          rank="primary"
          size="lg"
          fullWidth
          loading={giving.saving}
          onClick={() => void giving.save({})}
        >
          Yes, in my name
        </Action>
      </section>
    );
  return (
    <div className={classes.foot}>
      {children}
      {refusal}
      <p className={classes.small}>
        Messages in your name: agreed {dates.since(consent.givenAt)}.{' '}
        <button
          type="button"
          className={classes.inline}
          disabled={revoking.saving}
          onClick={() => void revoking.save({ candidateId: candidate.id })}
        >
          Take it back
        </button>
      </p>
    </div>
  );
}
