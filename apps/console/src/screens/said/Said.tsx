import { ErrorState, Page, PageBody, SkeletonRows } from '@afterword/web';
import { useQuery } from '@apollo/client/react';
import { useParams, useSearchParams } from 'react-router';
import { QueryProblem } from '../../shared/QueryProblem.js';
import type { CandidateData } from '../candidate/Header.js';
import { applicationsInOrder } from '../candidate/order.js';
import { candidateDocument } from '../candidate/query.js';
import { SaidEditor } from './SaidEditor.js';

/** Telling what an employer said to a candidate, with its effect on the plan before it is saved. */
export function Said() {
  const { id = '' } = useParams();
  const { data, loading, error, refetch } = useQuery(candidateDocument, { variables: { id } });
  const candidate = data?.candidate;
  return (
    <Page title={candidate ? `They said, ${candidate.name}` : 'They said'}>
      <PageBody>
        {candidate ? (
          <ChosenApplication candidate={candidate} />
        ) : loading ? (
          <SkeletonRows shape="triage" />
        ) : error ? (
          <QueryProblem error={error} onRetry={() => void refetch().catch(() => undefined)} />
        ) : (
          <ErrorState title="There is no such candidate here.">
            They were removed, or they are in somebody else’s caseload.
          </ErrorState>
        )}
      </PageBody>
    </Page>
  );
}

/** The application stands in the address, so that the way back leads to the same one. */
function ChosenApplication({ candidate }: { candidate: CandidateData }) {
  const [parameters, setParameters] = useSearchParams();
  const applications = applicationsInOrder(candidate.applications);
  const application = applications.find(({ id }) => id === parameters.get('application')) ?? applications[0];
  if (!application) {
    return (
      <ErrorState title="Nobody has said anything yet.">
        {candidate.name} has no interview yet. Record one first.
      </ErrorState>
    );
  }
  return (
    <SaidEditor
      key={application.id}
      candidate={candidate}
      application={application}
      others={applications.filter(({ id }) => id !== application.id)}
      onApplication={(id) => setParameters({ application: id }, { replace: true })}
    />
  );
}
