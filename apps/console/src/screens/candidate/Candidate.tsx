import { EmptyState, ErrorState, Page, PageBody, SkeletonRows } from '@afterword/web';
import { type MailPartFragment, useCandidateChanges } from '@afterword/web/graphql';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { useAccess } from '../../shared/access.js';
import { InviteDialog } from '../../shared/invite/InviteDialog.js';
import { QueryProblem } from '../../shared/QueryProblem.js';
import { Application, anchorOf } from './Application.js';
import classes from './Candidate.module.css';
import { type CandidateData, Header } from './Header.js';
import { RecordInterview } from './interview/RecordInterview.js';
import { UploadInvite } from './invite/UploadInvite.js';
import { NextStep } from './NextStep.js';
import { applicationsInOrder } from './order.js';
import { candidateDocument, candidateMailsDocument } from './query.js';
import { useSteps } from './useSteps.js';
import { useWithdraw } from './useWithdraw.js';

/** One candidate: every application with its plan, and why each step is there. Follows what happens elsewhere. */
export function Candidate() {
  const { id = '' } = useParams();
  const { data, loading, error, refetch } = useQuery(candidateDocument, { variables: { id } });
  const mails = useQuery(candidateMailsDocument, { variables: { candidateId: id } });
  const again = () => {
    void refetch().catch(() => undefined);
    void mails.refetch().catch(() => undefined);
  };
  useCandidateChanges(again, { candidateId: id });
  const candidate = data?.candidate;
  return (
    <Page title={candidate?.name ?? 'Candidate'}>
      <PageBody label={candidate ? `${candidate.name}, all applications` : undefined}>
        {candidate ? (
          <CandidateView
            key={candidate.id}
            candidate={candidate}
            mails={mails.data?.incomingMails.edges.map(({ node }) => node) ?? []}
            mailsAreAway={mails.error !== undefined && !mails.data}
          />
        ) : loading ? (
          <SkeletonRows shape="triage" />
        ) : error ? (
          <QueryProblem error={error} onRetry={again} />
        ) : (
          <ErrorState title="There is no such candidate here.">
            They were removed, or they are in somebody else’s caseload.
          </ErrorState>
        )}
      </PageBody>
    </Page>
  );
}

type Dialog = 'record' | 'upload' | 'invite' | null;

interface CandidateViewProps {
  candidate: CandidateData;
  mails: readonly MailPartFragment[];
  /** What came back could not be fetched. */
  mailsAreAway: boolean;
}

function CandidateView({ candidate, mails, mailsAreAway }: CandidateViewProps) {
  const { at } = useAccess();
  const [parameters] = useSearchParams();
  const [dialog, setDialog] = useState<Dialog>(null);
  const close = () => setDialog(null);
  const steps = useSteps();
  const withdrawal = useWithdraw();
  const refusal = steps.refusal ?? withdrawal.refusal;
  const applications = applicationsInOrder(candidate.applications);
  const nextStep = applications
    .flatMap(({ plan, employer }) => (plan?.steps ?? []).map((step) => ({ step, employer })))
    .find(({ step }) => step.id === candidate.nextStep?.id);
  return (
    <div className={classes.candidate}>
      <div className={classes.top}>
        <Header
          candidate={candidate}
          recordIsFirst={!nextStep}
          hasApplication={applications.length > 0}
          onRecord={() => setDialog('record')}
          onUpload={() => setDialog('upload')}
          onInvite={() => setDialog('invite')}
        />
        {nextStep && (
          <NextStep
            step={nextStep.step}
            employerName={nextStep.employer.name}
            overdueCount={candidate.overdueCount}
            busy={steps.busyStepId === nextStep.step.id}
            onDone={() => void steps.done(nextStep.step)}
          />
        )}
      </div>
      {refusal && (
        <ErrorState alert title="Not changed.">
          {refusal}
        </ErrorState>
      )}
      {mailsAreAway && (
        <ErrorState title="What came back by mail is not shown.">
          It could not be fetched. The plan is complete; open the page again for the mail.
        </ErrorState>
      )}
      {applications.length > 1 && (
        <nav className={classes.jump} aria-label="Applications">
          {applications.map((application) => (
            <a key={application.id} href={`#${anchorOf(application)}`}>
              {application.employer.name}
            </a>
          ))}
        </nav>
      )}
      {applications.map((application) => (
        <Application
          key={application.id}
          application={application}
          mails={mails.filter((mail) => mail.application?.id === application.id)}
          linkedId={parameters.get('step')}
          saidAt={
            applications.length > 1
              ? at(
                  `candidates/${encodeURIComponent(candidate.id)}/said?application=${encodeURIComponent(application.id)}`,
                )
              : undefined
          }
          busyId={withdrawal.busyId ?? steps.busyStepId}
          onWithdraw={(fact) => void withdrawal.withdraw(fact)}
          onDone={(step) => void steps.done(step)}
          onUndo={(step) => void steps.undo(step)}
        />
      ))}
      {applications.length === 0 && (
        <EmptyState title="No interview yet">
          Record one, or upload the invite that {candidate.name} got. The plan follows by itself, each step
          with its reason.
        </EmptyState>
      )}
      {dialog === 'record' && <RecordInterview candidate={candidate} onClose={close} />}
      {dialog === 'upload' && <UploadInvite candidate={candidate} onClose={close} />}
      <InviteDialog
        opened={dialog === 'invite'}
        onClose={close}
        candidate={candidate}
        invitedBefore={candidate.invitation.state === 'INVITED'}
      />
    </div>
  );
}
