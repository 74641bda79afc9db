import type { ApplicationStage } from '@afterword/web/graphql';

/** Where an application stands, as its candidate would say it. */
export const stageWords: Record<ApplicationStage, string> = {
  INTERVIEWING: 'interviewing',
  AWAITING_DECISION: 'they decide',
  OFFER: 'offer',
  REJECTED: 'they chose somebody else',
  WITHDRAWN: 'withdrawn',
  ACCEPTED: 'accepted',
  DECLINED: 'declined',
};

/** True where nothing more is to come of it. */
export const isOver = (stage: ApplicationStage): boolean =>
  stage === 'REJECTED' || stage === 'WITHDRAWN' || stage === 'ACCEPTED' || stage === 'DECLINED';
