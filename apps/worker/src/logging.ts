import type { JobLog } from '@afterword/jobs';
import type { Settings } from '@afterword/settings';
import type { LoggerService } from '@nestjs/common';
import { type Logger, pino } from 'pino';

/** The process's log: one JSON line for each thing said, with ids and no personal data. */
export function createLog({ LOG_LEVEL }: Settings): Logger {
  return pino({
    level: LOG_LEVEL,
    base: { process: 'worker' },
    // What an error carries beyond its message may be a row or a statement's values.
    serializers: { err: ({ name, message, stack }: Error) => ({ type: name, message, stack }) },
    redact: { paths: ['*.token', '*.secret', '*.email'], remove: true },
  });
}

/** Says what became of jobs. */
export function jobLog(log: Logger): JobLog {
  return {
    done: (trace) => log.info(trace, 'job done'),
    failed: (trace, err) => log.error({ ...trace, err }, 'job failed'),
    trouble: (err) => log.error({ err }, 'queue in trouble'),
  };
}

/** Nest's own words go to the same log; how it wires itself is for debugging only. */
export function nestLog(log: Logger): LoggerService {
  return {
    log: (message: unknown) => log.debug(String(message)),
    warn: (message: unknown) => log.warn(String(message)),
    error: (message: unknown) => log.error(String(message)),
  };
}
