import { useDates } from '@afterword/web';
import { sortFindings } from '@afterword/web/drafts';
import type { QueuedMessageFragment } from '@afterword/web/graphql';
import { Link } from 'react-router';
import { stepKindWords } from '../../shared/words.js';
import classes from './Approvals.module.css';
import { readingAddress } from './address.js';

export interface QueueProps {
  messages: readonly QueuedMessageFragment[];
  currentId: string;
  /** The address of the queue. */
  here: string;
}

/** What there is to read, the first to be due first. */
export function Queue({ messages, currentId, here }: QueueProps) {
  const dates = useDates();
  return (
    <nav aria-label="To read">
      <ul className={classes.list}>
        {messages.map((message) => {
          const { text, tone } = dates.due(message.step?.dueAt ?? message.expiresAt);
          const { advice, blocks } = sortFindings(message.findings);
          return (
            <li key={message.id}>
              <Link
                to={readingAddress(here, message.id)}
                className={classes.entry}
                aria-current={message.id === currentId ? 'true' : undefined}
              >
                <b>{message.candidate?.name}</b>
                <span data-tone={tone === 'second' ? undefined : tone}>{text}</span>
                <small>
                  {stepKindWords[message.kind]} to {message.toName}
                </small>
                {advice.length > 0 && (
                  <small className={classes.advised} data-blocks={blocks || undefined}>
                    {blocks ? 'to mend' : 'advice'}
                  </small>
                )}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
