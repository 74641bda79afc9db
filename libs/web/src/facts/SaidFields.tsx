import { type ReactNode, useId } from 'react';
import { Letter } from '../parts/letter/Letter.js';
import { StatusWord } from '../parts/status/StatusGlyph.js';
import { useDates } from '../text/DatesProvider.js';
import {
  ChannelOnlyFields,
  ContactAtFields,
  NoContactFields,
  type SaidPerson,
  SubmissionFields,
} from './CardFields.js';
import { DayPick } from './DayPick.js';
import { tomorrowIn } from './dayChoices.js';
import classes from './SaidFields.module.css';
import { type SaidDraft, type SaidKind, saidKinds, saysOf } from './saidDraft.js';
import { dayThere } from './words.js';

export interface SaidFieldsProps {
  draft: SaidDraft;
  onChange: (draft: SaidDraft) => void;
  employer: { name: string; timeZone: string };
  /** Who speaks for the employer. */
  people: readonly SaidPerson[];
  /** What is wrong with a card, in words. */
  wrong: (kind: SaidKind) => string | undefined;
  size?: 'regular' | 'large';
}

/** For each chosen card one line of fields that reads as a sentence. */
export function SaidFields(props: SaidFieldsProps) {
  const { draft, wrong, size = 'regular' } = props;
  const chosen = saidKinds.filter((kind) => draft.chosen.includes(kind));
  return (
    <div className={classes.lines} data-size={size}>
      {chosen.map((kind) => (
        <SaidLine key={kind} label={<Letter as="span">“{saysOf(kind)}”</Letter>} problem={wrong(kind)}>
          <Fields kind={kind} {...props} />
        </SaidLine>
      ))}
    </div>
  );
}

function Fields({ kind, draft, onChange, employer, people }: SaidFieldsProps & { kind: SaidKind }) {
  const dates = useDates();
  const zone = employer.timeZone;
  const common = { zone, earliest: tomorrowIn(dates.reader.now, zone) };
  const change =
    <K extends SaidKind>(name: K) =>
    (part: Partial<SaidDraft[K]>) =>
      onChange({ ...draft, [name]: { ...draft[name], ...part } });
  switch (kind) {
    case 'contactAt':
      return (
        <ContactAtFields {...common} value={draft.contactAt} onChange={change('contactAt')} people={people} />
      );
    case 'channelOnly':
      return (
        <ChannelOnlyFields
          {...common}
          value={draft.channelOnly}
          onChange={change('channelOnly')}
          employerName={employer.name}
        />
      );
    case 'noContactBefore':
      return (
        <NoContactFields
          {...common}
          value={draft.noContactBefore}
          onChange={change('noContactBefore')}
          people={people}
          employerName={employer.name}
        />
      );
    case 'material':
      return (
        <SubmissionFields
          {...common}
          value={draft.material}
          onChange={change('material')}
          what="What to send"
          example="two writing samples"
        />
      );
    case 'test':
      return (
        <SubmissionFields
          {...common}
          value={draft.test}
          onChange={change('test')}
          what="Which test"
          example="the logic test"
        />
      );
    case 'decisionBy':
      return (
        <>
          <DayPick
            label="They decide by"
            zone={zone}
            value={draft.decisionBy.day}
            onChange={(day) => change('decisionBy')({ day })}
          />
          <span className={classes.hint}>to {dayThere(zone)}</span>
        </>
      );
  }
}

/** One sentence of fields, under what it is about. */
export function SaidLine({
  label,
  problem,
  children,
}: {
  label: ReactNode;
  problem?: string;
  children: ReactNode;
}) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a grid in every browser
    <div role="group" aria-labelledby={id} className={classes.line}>
      <span id={id} className={classes.label}>
        {label}
      </span>
      <div className={classes.sentence}>{children}</div>
      <div className={classes.problem} role="alert">
        {problem && (
          <StatusWord status="late" size={14}>
            {problem}
          </StatusWord>
        )}
      </div>
    </div>
  );
}
