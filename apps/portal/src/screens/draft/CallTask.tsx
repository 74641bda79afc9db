import {
  Action,
  ActionLink,
  ErrorState,
  Letter,
  placeOf,
  toLocal,
  useDates,
  useToast,
  useViewer,
} from '@afterword/web';
import { IconClock, IconPhone } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import { useSteps } from '../../me/useSteps.js';
import { Back } from '../../shared/Back.js';
import { Reasons } from '../../shared/Reasons.js';
import { callMoment, scriptOf } from './call.js';
import { DayLine } from './DayLine.js';
import classes from './Draft.module.css';
import type { TaskProps } from './draft-step.js';

/** A call: the clock there, the hours in which one calls, what to say; the button is lit only within them. */
export function CallTask({ step, message }: TaskProps) {
  const { tenant } = useViewer().membership;
  const dates = useDates();
  const toast = useToast();
  const navigate = useNavigate();
  const steps = useSteps();
  const { now } = dates.reader;
  const { callTime } = message;
  const zone = callTime?.timeZone ?? dates.reader.zone;
  const there = placeOf(zone);
  const moment = callMoment(callTime, now);
  const phone = step.contact?.phone;
  const application = step.application && encodeURIComponent(step.application.id);

  const talked = async () => {
    if (await steps.done(step))
      void navigate(`/${tenant.slug}/applications/${application}/checkin?part=asked`);
  };
  const nobody = () =>
    toast.show({
      text: moment.next ? `Try again ${dates.dayTime(moment.next)}.` : 'Try again another day.',
    });
  return (
    <div className={classes.screen}>
      <div className={classes.top}>
        <Back to={`/${tenant.slug}/now`}>{`Call ${message.toName}`}</Back>
        <span className={classes.aside}>{dates.longDay(now)}</span>
      </div>
      <h1 className={classes.clock}>
        <span className={classes.time}>{toLocal(now, zone).slice(11)}</span>
        <span>
          <b>
            in {there}, {moment.open ? 'a good time' : 'not the time to call'}
          </b>
          <small>
            {moment.open && moment.closes
              ? `Until ${dates.time(moment.closes, zone)}`
              : moment.next
                ? `Next ${dates.dayTime(moment.next, zone)}`
                : 'No day to call is near'}
            {!dates.isHere(now, zone) && `. ${toLocal(now, dates.reader.zone).slice(11)} where you are`}
          </small>
        </span>
      </h1>
      {callTime && (
        <DayLine windows={callTime.windows} clock={toLocal(now, zone).slice(11)} open={moment.open} />
      )}
      {step.because.length > 0 && <Reasons of={step.because.slice(0, 2)} tone="due" />}
      <dl className={classes.script}>
        {scriptOf(message.text).map(({ cue, words }) => (
          <div key={cue + words}>
            {cue && <dt>{cue}</dt>}
            <dd>
              <Letter size="large">{words}</Letter>
            </dd>
          </div>
        ))}
      </dl>
      <div className={classes.foot}>
        {steps.refusal && (
          <ErrorState alert title="Not noted.">
            {steps.refusal}
          </ErrorState>
        )}
        {!phone ? (
          <p className={classes.ask}>We have no number of {message.toName}. Your advisor may know it.</p>
        ) : moment.open ? (
          <ActionLink
            rank="primary"
            size="lg"
            fullWidth
            leftSection={<IconPhone size={20} stroke={1.6} />}
            href={`tel:${phone.replace(/[^+\d]/g, '')}`}
          >
            {`Call ${phone}`}
          </ActionLink>
        ) : (
          <Action size="lg" fullWidth disabled leftSection={<IconClock size={20} stroke={1.6} />}>
            {moment.next ? `Call ${dates.dayTime(moment.next, zone)}` : 'Not today'}
          </Action>
        )}
        <div className={classes.byHand}>
          <Action size="lg" loading={steps.busyStepId === step.id} onClick={() => void talked()}>
            We talked
          </Action>
          <Action size="lg" onClick={nobody}>
            Nobody there
          </Action>
        </div>
      </div>
    </div>
  );
}
