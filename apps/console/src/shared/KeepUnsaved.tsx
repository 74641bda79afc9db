import { ConfirmDialog } from '@afterword/web';
import { useBeforeUnload, useBlocker } from 'react-router';

/**
 * Asks before a screen is left whose text is not saved: within the console by a dialog, where the whole page goes by the
 * browser's own.
 */
export function KeepUnsaved({ unsaved }: { unsaved: boolean }) {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => unsaved && currentLocation.pathname !== nextLocation.pathname,
  );
  useBeforeUnload((event) => {
    if (unsaved) event.preventDefault();
  });
  if (blocker.state !== 'blocked') return null;
  return (
    <ConfirmDialog
      opened
      onClose={() => blocker.reset()}
      title="Leave without saving"
      confirm="Leave"
      onConfirm={() => blocker.proceed()}
      dismiss="Stay here"
    >
      <p>What you changed here is not saved, and is lost when you leave.</p>
    </ConfirmDialog>
  );
}
