import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Toast } from './Toast.js';
import classes from './Toast.module.css';
import { ToastContext, type ToastMessage } from './toast.js';

/** Holds the one toast of the page. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<{ id: number; message: ToastMessage } | null>(null);
  const count = useRef(0);
  const show = useCallback((message: ToastMessage) => {
    count.current += 1;
    setShown({ id: count.current, message });
  }, []);
  const dismiss = useCallback(() => setShown(null), []);
  useEffect(() => () => shown?.message.onGone?.(), [shown]);
  const toasts = useMemo(() => ({ show, dismiss }), [show, dismiss]);
  return (
    <ToastContext.Provider value={toasts}>
      {children}
      {/* The region stays on the page, since readers announce only what changes inside one that was there. */}
      <div className={classes.place} role="status" aria-live="polite">
        {shown && (
          <Toast
            key={shown.id}
            message={shown.message}
            onClose={() => setShown((now) => (now === shown ? null : now))}
          />
        )}
      </div>
    </ToastContext.Provider>
  );
}
