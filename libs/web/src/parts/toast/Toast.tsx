import { IconX } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { KeyHint } from '../../keys/KeyHint.js';
import { useKeys } from '../../keys/useKeys.js';
import { StatusGlyph } from '../status/StatusGlyph.js';
import classes from './Toast.module.css';
import type { ToastMessage } from './toast.js';

const SHOWN_FOR_MS = 8_000;

/** Calls back once the time is used up; the time stands still while paused. */
function useCountdown(running: boolean, onEnd: () => void): void {
  const left = useRef(SHOWN_FOR_MS);
  const end = useRef(onEnd);
  useEffect(() => {
    end.current = onEnd;
  });
  useEffect(() => {
    if (!running) return;
    const startedAt = performance.now();
    const timer = setTimeout(() => end.current(), left.current);
    return () => {
      clearTimeout(timer);
      left.current -= performance.now() - startedAt;
    };
  }, [running]);
}

/** One toast, from its arrival to its end. */
export function Toast({ message, onClose }: { message: ToastMessage; onClose: () => void }) {
  const [hovered, setHovered] = useState(false);
  const [focused, setFocused] = useState(false);
  useCountdown(!hovered && !focused, onClose);
  const way = message.undo ? { label: 'Undo', run: message.undo } : message.action;
  const take = () => {
    void way?.run();
    onClose();
  };
  useKeys({ z: take }, { enabled: message.undo !== undefined });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hovering only stops the clock; every action is a button inside.
    <div
      className={classes.toast}
      data-inverse=""
      onMouseEnter={() => setHovered(true)}
      onMouseLeave={() => setHovered(false)}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
    >
      <span className={classes.glyph} data-kind={message.tone ?? 'done'}>
        <StatusGlyph status={message.tone === 'warning' ? 'warning' : 'done'} />
      </span>
      <span className={classes.text}>{message.text}</span>
      {way && (
        <button
          type="button"
          className={classes.way}
          onClick={take}
          aria-keyshortcuts={message.undo ? 'z' : undefined}
        >
          {way.label}
          {message.undo && <KeyHint of="z" />}
        </button>
      )}
      <button type="button" className={classes.close} onClick={onClose} aria-label="Close">
        <IconX size={16} stroke={1.6} aria-hidden="true" />
      </button>
    </div>
  );
}
