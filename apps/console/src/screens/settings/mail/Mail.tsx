import { PageBody, SkeletonRows } from '@afterword/web';
import { useQuery } from '@apollo/client/react';
import { QueryProblem } from '../../../shared/QueryProblem.js';
import { Limits } from './Limits.js';
import classes from './Mail.module.css';
import { MailServer } from './MailServer.js';
import { mailSettingsDocument } from './query.js';
import { SendingDomain } from './SendingDomain.js';
import { WhatTheyGet } from './WhatTheyGet.js';
import { WhoSends } from './WhoSends.js';

/** By which way messages to contacts leave, and who lets them go. */
export function Mail() {
  const { data, error, refetch } = useQuery(mailSettingsDocument);
  if (!data)
    return (
      <PageBody>
        {error ? (
          <QueryProblem error={error} onRetry={() => void refetch().catch(() => undefined)} />
        ) : (
          <SkeletonRows rows={5} shape="triage" />
        )}
      </PageBody>
    );
  const settings = data.mailSettings;
  return (
    <PageBody>
      <div className={classes.page}>
        <div className={classes.parts}>
          <SendingDomain settings={settings} />
          <MailServer settings={settings} />
          <WhoSends settings={settings} />
          <Limits settings={settings} />
        </div>
        <WhatTheyGet settings={settings} />
      </div>
    </PageBody>
  );
}
