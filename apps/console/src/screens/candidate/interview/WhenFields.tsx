import { DateTimeField, SelectField, ZoneField } from '@afterword/web';
import type { FieldErrors } from '@afterword/web/graphql';
import { FieldRow } from '../../../shared/FormDialog.js';
import type { WhenDraft } from './draft.js';

const USUAL_LENGTHS = [15, 30, 45, 60, 90, 120, 180, 240, 480];

/** “45 min”, “1 h”, “1 h 30 min”. */
function lengthWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [hours > 0 ? `${hours} h` : '', rest > 0 ? `${rest} min` : '']
    .filter((part) => part !== '')
    .join(' ');
}

export interface WhenFieldsProps {
  when: WhenDraft;
  onChange: (when: WhenDraft) => void;
  wrong: FieldErrors;
  /** What the reader left out, before anything is sent. */
  startError?: string;
  /** False where the zone of the interview stays as it is. */
  zoneChangeable?: boolean;
}

/** Day, time and length, by the clocks of a named place. */
export function WhenFields({ when, onChange, wrong, startError, zoneChangeable = true }: WhenFieldsProps) {
  const lengths = USUAL_LENGTHS.includes(when.minutes)
    ? USUAL_LENGTHS
    : [...USUAL_LENGTHS, when.minutes].sort((a, b) => a - b);
  return (
    <FieldRow>
      <DateTimeField
        label="Starts"
        value={when.start}
        zone={when.zone}
        required
        onChange={(start) => onChange({ ...when, start })}
        error={startError ?? wrong.of('startsAt')}
      />
      <SelectField
        label="Lasts"
        value={String(when.minutes)}
        data={lengths.map((minutes) => ({ value: String(minutes), label: lengthWords(minutes) }))}
        onChange={(event) => onChange({ ...when, minutes: Number(event.currentTarget.value) })}
        error={wrong.of('endsAt')}
      />
      {zoneChangeable && (
        <ZoneField
          label="By the clocks of"
          value={when.zone}
          onChange={(zone) => onChange({ ...when, zone })}
          error={wrong.of('timeZone')}
        />
      )}
    </FieldRow>
  );
}
