import { linkFault } from '../../text/links.js';
import { type CheckedText, leaveOut, spanOf } from '../checked-text.js';
import type { Finding } from '../types.js';

/** Links that can't work or that no stranger should press. Looks at their text, never at what is behind them. */
export const badLinks = ({ parts }: CheckedText): readonly Finding[] =>
  parts.flatMap((part) =>
    part.links.flatMap((link): readonly Finding[] => {
      const fault = linkFault(link.text);
      if (fault === undefined) return [];
      return [
        {
          code: 'bad_link',
          severity: 'error',
          span: spanOf(part, link),
          message: `The link doesn't work: ${fault}.`,
          suggestion: 'Copy the address from the page that you mean, or leave the link out.',
          fixes: [leaveOut(part.text, link)],
        },
      ];
    }),
  );
