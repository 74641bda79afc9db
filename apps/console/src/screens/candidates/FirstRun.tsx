import { Action, ActionLink, useViewer, Why } from '@afterword/web';
import { useAccess } from '../../shared/access.js';
import classes from './FirstRun.module.css';

/** Stands in for the list while the tenant has nobody: what to do, in any order, and what waits meanwhile. */
export function FirstRun({ onAdd }: { onAdd: () => void }) {
  const { person, membership } = useViewer();
  const { at, isAdmin, mayImport } = useAccess();
  // Somebody invited by address alone is called by it until they say their name.
  const firstName = person.name.includes('@') ? null : person.name.split(' ')[0];
  const bringing = {
    title: 'Bring your candidates',
    text: 'A CSV from the system you use: names, addresses, cohorts, advisors',
    action: (
      <ActionLink rank="primary" to={at('imports')}>
        Import a file
      </ActionLink>
    ),
  };
  const steps = [
    ...(mayImport ? [bringing] : []),
    {
      title: mayImport ? 'Or add one by one' : 'Add your candidates one by one',
      text: 'A name and an e-mail address are enough',
      action: <Action onClick={onAdd}>Add candidate</Action>,
    },
    ...(isAdmin
      ? [
          {
            title: 'Invite advisors',
            text: 'Each gets a caseload; you see all of them',
            action: <ActionLink to={at('settings/members')}>Invite</ActionLink>,
          },
        ]
      : []),
  ];
  return (
    <div className={classes.run}>
      <div className={classes.left}>
        <h2>{firstName ? `Welcome, ${firstName}.` : 'Welcome.'} Begin with your candidates</h2>
        <ol className={classes.steps}>
          {steps.map(({ title, text, action }, index) => (
            <li key={title}>
              <span className={classes.number} aria-hidden="true">
                {index + 1}
              </span>
              <div>
                <b>{title}</b>
                <p>{text}</p>
              </div>
              {action}
            </li>
          ))}
        </ol>
      </div>
      <aside className={classes.aside} aria-label="Good to know">
        <Why title="Nobody is written to yet">
          Importing and adding send no mail. Candidates hear of {membership.tenant.name} and Afterword when
          you invite them.
        </Why>
        <p className={classes.after}>This page makes way for your list once candidates are in.</p>
      </aside>
    </div>
  );
}
