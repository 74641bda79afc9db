import {
  Action,
  ActionLink,
  Letter,
  ListItem,
  ListSection,
  StatusWord,
  useDates,
  useToast,
  useViewer,
} from '@afterword/web';
import { changeApplicationDocument, momentWords } from '@afterword/web/facts';
import { type FactPartFragment, type MyApplicationFragment, useSave } from '@afterword/web/graphql';
import { IconBriefcase, IconStar } from '@tabler/icons-react';
import { useMe } from '../../me/me.js';
import { isOver } from '../../shared/stages.js';
import classes from './Application.module.css';

/** What the employer decided, in their words, and what can be done about it. */
export function Decided({ application }: { application: MyApplicationFragment }) {
  const { stage, facts } = application;
  if (stage === 'REJECTED') {
    const rejection = facts.find(({ type }) => type === 'REJECTION');
    return (
      <>
        {rejection && <TheirWords fact={rejection} />}
        <Stopped application={application} />
      </>
    );
  }
  const offer = facts.find(({ type }) => type === 'OFFER');
  return stage === 'OFFER' ? <Offer application={application} offer={offer} /> : null;
}

function TheirWords({ fact }: { fact: FactPartFragment }) {
  const dates = useDates();
  if (!fact.quote) return null;
  return (
    <div className={classes.words}>
      <Letter as="blockquote" size="large">
        “{fact.quote}”
      </Letter>
      <p className={classes.wordsOf}>
        {fact.saidBy ? `${fact.saidBy.name}, ` : ''}
        {dates.day(fact.at)}
      </p>
    </div>
  );
}

function Offer({
  application,
  offer,
}: {
  application: MyApplicationFragment;
  offer: FactPartFragment | undefined;
}) {
  const dates = useDates();
  const { tenant } = useViewer().membership;
  const answer = `/${tenant.slug}/applications/${encodeURIComponent(application.id)}/outcome?type=`;
  const deadline = offer?.offer?.deadline;
  return (
    <section className={classes.section} aria-label="The offer">
      {deadline && (
        <p className={classes.deadline}>
          <StatusWord status="due" coloured>
            Answer by {momentWords(deadline, dates, application.employer.timeZone)}
          </StatusWord>
        </p>
      )}
      {offer && <TheirWords fact={offer} />}
      <div className={classes.answers}>
        <ActionLink size="lg" to={`${answer}ACCEPTED`}>
          Say yes
        </ActionLink>
        <ActionLink size="lg" to={`${answer}DECLINED`}>
          Say no
        </ActionLink>
      </div>
    </section>
  );
}

/** What a no leaves: whether to stay in touch, and the other applications. */
function Stopped({ application }: { application: MyApplicationFragment }) {
  const toast = useToast();
  const { applications } = useMe();
  const change = useSave(changeApplicationDocument, {
    payload: (data) => data.changeApplication,
    refetch: ['Me'],
  });
  const others = applications.filter(({ id, stage }) => id !== application.id && !isOver(stage));
  const keep = async (dreamJob: boolean) => {
    if (await change.save({ applicationId: application.id, dreamJob }))
      toast.show({
        text: dreamJob ? 'Kept: a note every three months.' : 'Let go of.',
        undo: async () => void (await change.save({ applicationId: application.id, dreamJob: !dreamJob })),
      });
  };
  return (
    <ListSection title={`All reminders to ${application.employer.name} have stopped`}>
      <ListItem
        icon={IconStar}
        title={application.dreamJob ? 'Your dream job' : 'A dream job?'}
        note="A note every three months keeps the door open"
        aside={
          <Action rank="quiet" loading={change.saving} onClick={() => void keep(!application.dreamJob)}>
            {application.dreamJob ? 'Let it go' : 'Keep it'}
          </Action>
        }
      />
      {others.length > 0 && (
        <ListItem
          icon={IconBriefcase}
          title={others.map(({ employer }) => employer.name).join(', ')}
          note={others.length === 1 ? 'Goes on as before' : 'Go on as before'}
        />
      )}
    </ListSection>
  );
}
