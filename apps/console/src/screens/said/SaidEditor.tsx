import { Action, ActionLink, TextAreaField, useDates, useKeys } from '@afterword/web';
import {
  InlineSelect,
  SaidFields,
  SpeechCards,
  saidCards,
  saidProblems,
  toggled,
  useFacts,
  usePlanEffect,
} from '@afterword/web/facts';
import { type ApplicationPartFragment, fieldErrors } from '@afterword/web/graphql';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useAccess } from '../../shared/access.js';
import { stageWords } from '../../shared/words.js';
import type { CandidateData } from '../candidate/Header.js';
import { Lanes } from './lanes/Lanes.js';
import { outcomeCards } from './outcomeCards.js';
import classes from './Said.module.css';
import { OutcomeFields, SaidByFields } from './SaidLines.js';
import { emptyForm, inputOf, missing, type SaidForm, type SaidHow, saveWords } from './saidInput.js';
import { WhatChanges } from './WhatChanges.js';

export interface SaidEditorProps {
  candidate: CandidateData;
  application: ApplicationPartFragment;
  /** The candidate's other applications. */
  others: readonly ApplicationPartFragment[];
  onApplication: (id: string) => void;
}

/** The form on the left, what it changes on the right, and both plans over them. */
export function SaidEditor({ candidate, application, others, onApplication }: SaidEditorProps) {
  const { at } = useAccess();
  const dates = useDates();
  const navigate = useNavigate();
  const zone = application.employer.timeZone;
  const people = speakers(application);
  const [form, setForm] = useState<SaidForm>(() =>
    emptyForm(people[0]?.id ?? '', likelyHow(application, dates.reader.now)),
  );
  const change = (part: Partial<SaidForm>) => setForm((before) => ({ ...before, ...part }));
  const facts = useFacts(['Candidate']);
  const input = inputOf(form, application.id, zone, dates.reader.zone);
  const preview = usePlanEffect(input?.input ?? null);
  const gap = missing(form, input, zone);
  const words = saveWords(form, input);
  const cards = saidProblems(
    facts.errors.length > 0 ? facts.errors : preview.errors,
    input?.directions ?? [],
  );
  const wrong = fieldErrors(cards.rest, ['at', 'outcome.deadline']);
  const home = at(`candidates/${encodeURIComponent(candidate.id)}`);

  const leave = () => void navigate(home);
  const save = async () => {
    if (input && (await facts.record(input.input, `${words.saved}. The plan follows.`))) leave();
  };
  useKeys({ Escape: leave });

  return (
    <div className={classes.editor}>
      <header className={classes.head}>
        <nav aria-label="The way here">
          <Link to={at('candidates')}>Candidates</Link>
          <Link to={home}>{candidate.name}</Link>
        </nav>
        <h1>They said…</h1>
        <p>
          {others.length > 0 ? (
            <InlineSelect
              aria-label="Which application it is about"
              value={application.id}
              data={[application, ...others].map(({ id, employer, role }) => ({
                value: id,
                label: `${employer.name}, ${role}`,
              }))}
              onChange={onApplication}
            />
          ) : (
            <b>{application.employer.name}</b>
          )}{' '}
          {others.length === 0 && `${application.role}, `}
          {stageWords[application.stage]}
        </p>
      </header>
      <Lanes application={application} effect={preview.effect} />
      <div className={classes.two}>
        <div className={classes.form}>
          <TextAreaField
            label="Their words, where you have them"
            description="They stay in the history beside what follows from them."
            classNames={{ input: classes.words }}
            minRows={2}
            maxRows={8}
            maxLength={20_000}
            value={form.words}
            onChange={(event) => change({ words: event.currentTarget.value })}
          />
          <h2>
            What they asked for <span>choose every kind that fits, or press its number</span>
          </h2>
          <SpeechCards
            label="What they asked for"
            cards={saidCards}
            chosen={form.said.chosen}
            keysFrom={1}
            onToggle={(kind) => change({ said: toggled(form.said, kind) })}
          />
          <h2>Or how it was decided</h2>
          <SpeechCards
            label="How it was decided"
            cards={outcomeCards}
            chosen={form.outcome ? [form.outcome] : []}
            onToggle={(outcome) => change({ outcome: form.outcome === outcome ? null : outcome })}
          />
          <div>
            <SaidFields
              draft={form.said}
              onChange={(said) => change({ said })}
              employer={application.employer}
              people={people}
              wrong={cards.ofCard}
            />
            <OutcomeFields form={form} onChange={change} zone={zone} wrong={wrong.of('outcome.deadline')} />
            <SaidByFields form={form} onChange={change} people={people} wrong={wrong.of('at')} />
          </div>
        </div>
        <aside className={classes.changes} aria-label="What changes">
          <WhatChanges
            preview={preview}
            idle={input === null}
            hasDirections={(input?.directions.length ?? 0) > 0}
            others={others.map(({ employer }) => employer.name)}
          />
          <div role="alert" className={classes.problems}>
            {wrong.others.map((problem) => (
              <p key={problem}>{problem}</p>
            ))}
          </div>
          <footer className={classes.foot}>
            <Action
              rank="primary"
              shortcut="mod+Enter"
              loading={facts.saving}
              disabled={gap !== undefined}
              onClick={() => void save()}
            >
              {words.save}
            </Action>
            <ActionLink rank="quiet" to={home}>
              Cancel
            </ActionLink>
            {gap && <span className={classes.gap}>{gap}</span>}
          </footer>
        </aside>
      </div>
    </div>
  );
}

/** Who speaks for the employer, who decides first. */
function speakers({ contacts }: ApplicationPartFragment) {
  return contacts
    .filter(({ roles }) => roles.some((role) => role !== 'REFEREE'))
    .toSorted(
      (a, b) => Number(b.roles.includes('HIRING_MANAGER')) - Number(a.roles.includes('HIRING_MANAGER')),
    )
    .map(({ contact }) => contact);
}

const DAY_MS = 86_400_000;

/** Within a day of an interview it was most likely said there, later it came as an answer. */
function likelyHow({ interviews }: ApplicationPartFragment, now: Date): SaidHow {
  const justHeld = interviews.some(({ endsAt, cancelledAt }) => {
    const since = now.getTime() - Date.parse(endsAt);
    return !cancelledAt && since >= 0 && since < DAY_MS;
  });
  return justHeld ? 'interview' : 'email';
}
