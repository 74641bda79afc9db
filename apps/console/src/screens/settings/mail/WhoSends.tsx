import { SelectField, StatusWord, useToast } from '@afterword/web';
import { type MessageSender, type StepKind, useSave } from '@afterword/web/graphql';
import { stepKindWords } from '../../../shared/words.js';
import classes from './Mail.module.css';
import { Part } from './Part.js';
import { changeMailSettingsDocument } from './query.js';
import { type MailSettings, senderWords, WRITTEN_KINDS } from './words.js';

const CHOICES = (Object.keys(senderWords) as MessageSender[]).map((value) => ({
  value,
  label: senderWords[value],
}));

/** Who lets which kind go. Each choice is kept at once, and can be taken back. */
export function WhoSends({ settings }: { settings: MailSettings }) {
  const toast = useToast();
  const { save, saving, errors } = useSave(changeMailSettingsDocument, {
    payload: (data) => data.changeMailSettings,
    refetch: ['MailSettings'],
  });
  const senderOf = (kind: StepKind) =>
    settings.senders.find((one) => one.kind === kind)?.sender ?? 'CANDIDATE';
  const choose = async (kind: StepKind, sender: MessageSender) => {
    const before = senderOf(kind);
    if (!(await save({ senders: [{ kind, sender }] }))) return;
    toast.show({
      text: `${stepKindWords[kind]}: ${senderWords[sender].toLowerCase()}`,
      undo: async () => void (await save({ senders: [{ kind, sender: before }] })),
    });
  };
  return (
    <Part
      title="Who sends"
      now="Whatever you choose, nothing leaves in the name of a candidate who has not agreed to it."
    >
      <ul className={classes.kinds}>
        {WRITTEN_KINDS.map((kind) => (
          <li key={kind}>
            <span id={`sender-${kind}`}>{stepKindWords[kind]}</span>
            <SelectField
              size="xs"
              aria-labelledby={`sender-${kind}`}
              value={senderOf(kind)}
              data={CHOICES}
              disabled={saving}
              onChange={(event) => void choose(kind, event.currentTarget.value as MessageSender)}
            />
          </li>
        ))}
      </ul>
      <div role="alert">
        {errors.map(({ message }) => (
          <StatusWord key={message} status="late" size={14}>
            {message}
          </StatusWord>
        ))}
      </div>
    </Part>
  );
}
