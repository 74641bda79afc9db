/** The address at which one draft of the queue is read. */
export const readingAddress = (queue: string, messageId: string): string =>
  `${queue}${queue.includes('?') ? '&' : '?'}message=${encodeURIComponent(messageId)}`;
