import { ErrorState, Page, PageBody, PageHeader, SkeletonRows } from '@afterword/web';
import type { TemplatePurposeInput } from '@afterword/web/graphql';
import { useQuery } from '@apollo/client/react';
import { Link, useParams } from 'react-router';
import { useAccess } from '../../shared/access.js';
import { QueryProblem } from '../../shared/QueryProblem.js';
import { Editor } from './Editor.js';
import { languageWords, listAddress, purposeOf, purposeWords } from './purpose.js';
import { templateDocument } from './query.js';

/** How one kind of message is worded: its texts, how they read, and their versions. */
export function Wording() {
  const purpose = purposeOf(useParams());
  return purpose ? (
    <Purpose key={Object.values(purpose).join()} purpose={purpose} />
  ) : (
    <Page title="Wordings">
      <PageHeader title="Wordings" />
      <PageBody>
        <ErrorState title="There is no such message.">Choose one from the list of wordings.</ErrorState>
      </PageBody>
    </Page>
  );
}

function Purpose({ purpose }: { purpose: TemplatePurposeInput }) {
  const { at } = useAccess();
  const { data, error, refetch } = useQuery(templateDocument, { variables: { purpose } });
  const title = purposeWords(purpose);
  const crumbs = [
    <Link key="all" to={at(listAddress(purpose))}>
      Wordings
    </Link>,
  ];
  return (
    <Page title={`${title}, ${languageWords[purpose.language]}`}>
      {data ? (
        <Editor template={data.template} title={title} crumbs={crumbs} />
      ) : (
        <>
          <PageHeader title={title} crumbs={crumbs} />
          <PageBody>
            {error ? (
              <QueryProblem error={error} onRetry={() => void refetch().catch(() => undefined)} />
            ) : (
              <SkeletonRows />
            )}
          </PageBody>
        </>
      )}
    </Page>
  );
}
