import {
  ActionLink,
  EmptyState,
  PortalHeader,
  StatusGlyph,
  useDates,
  usePageTitle,
  useViewer,
} from '@afterword/web';
import { IconChevronRight } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useMe } from '../../me/me.js';
import { isOver, stageWords } from '../../shared/stages.js';
import classes from './Applications.module.css';
import { type ApplicationLine, linesOf } from './lines.js';

/** All own applications: those where something comes first, what is over last. */
export function Applications() {
  const me = useMe();
  const dates = useDates();
  const { tenant } = useViewer().membership;
  usePageTitle('Applications');
  const lines = linesOf(me, dates);
  const running = lines.filter(({ application }) => !isOver(application.stage));
  const over = lines.filter(({ application }) => isOver(application.stage));
  const add = (
    <ActionLink to={`/${tenant.slug}/interview`} rank={lines.length === 0 ? 'primary' : 'plain'}>
      Add an interview
    </ActionLink>
  );
  return (
    <>
      <PortalHeader title="Applications" />
      {lines.length === 0 ? (
        <div className={classes.empty}>
          <EmptyState title="No application yet" action={add}>
            One begins with its first interview.
          </EmptyState>
        </div>
      ) : (
        <>
          <List title="Open" lines={running} />
          <List title="Over" lines={over} />
          <div className={classes.empty}>{add}</div>
        </>
      )}
    </>
  );
}

function List({ title, lines }: { title: string; lines: readonly ApplicationLine[] }) {
  const { tenant } = useViewer().membership;
  if (lines.length === 0) return null;
  return (
    <section className={classes.list} aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {lines.map(({ application, status, next }) => (
          <li key={application.id}>
            <Link
              to={`/${tenant.slug}/applications/${encodeURIComponent(application.id)}`}
              className={classes.line}
            >
              <span>
                <b>{application.employer.name}</b>
                <small>
                  {application.role}, {stageWords[application.stage]}
                </small>
                {next && (
                  <span className={classes.next}>
                    <StatusGlyph status={status} size={16} />
                    {next}
                  </span>
                )}
              </span>
              <IconChevronRight size={18} stroke={1.6} aria-hidden="true" />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
