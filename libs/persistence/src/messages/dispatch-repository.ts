import {
  type ClaimedMessage,
  type DispatchRepository,
  type MessageOutcome,
  newId,
  type SentMessage,
} from '@afterword/application';
import type { StepKind } from '@afterword/follow-up-policy';
import { byId } from '../shared/by-id.js';
import { instantOf, instantOrNull } from '../shared/instant.js';
import type { TenantTransaction } from '../tenancy/transaction.js';
import { type ConsideredRow, considered, toConsidered } from './considered-row.js';
import * as statements from './dispatch-statements.js';

/** Claims, marks and records in sets: each call is a fixed number of statements, however many messages it is for. */
export function createDispatchRepository({
  context,
  manager,
  prepared,
}: TenantTransaction): DispatchRepository {
  const { tenantId } = context;
  return {
    async due(now, limit) {
      // Ten tables under policies: finding the best order takes longer than the written one takes to run.
      await manager.query(`/* dispatch.inOrder */ select set_config('join_collapse_limit', '1', true)`);
      const rows = await prepared<ConsideredRow>(
        `/* dispatch.due */ with due as materialized (
           select * from message where tenant_id = $1 and state in ('approved', 'queued') and leaves_at <= $2
             and (lease_until is null or lease_until < $2)
           order by leaves_at, id limit $3 for no key update skip locked)
         ${considered('due', '$2')} order by m.leaves_at, m.id`,
        [tenantId, now.toString(), limit],
      );
      return rows.map(toConsidered);
    },

    async lockContacts(contactIds) {
      await manager.query(
        `/* dispatch.lockContacts */ select 1 from contact
         where tenant_id = $1 and id = any($2::uuid[]) order by id for no key update`,
        [tenantId, contactIds],
      );
    },

    async touches(contactIds, kinds, since, except) {
      const rows = await prepared<{ contact_id: string; candidate_id: string; count: number }>(
        statements.TOUCHES,
        [tenantId, contactIds, since.toString(), kinds, except],
      );
      return rows.map((row) => ({
        contactId: row.contact_id,
        candidateId: row.candidate_id,
        count: row.count,
      }));
    },

    async rivals(contactIds, kinds, leavingBy, except) {
      const rows = await prepared<RivalRow>(statements.RIVALS, [
        tenantId,
        contactIds,
        kinds,
        leavingBy.toString(),
        except,
      ]);
      return rows.map((row) => ({
        id: row.id,
        contactId: row.contact_id,
        candidateId: row.candidate_id,
        due: row.due.getTime(),
        leavesAt: row.leaves_at.getTime(),
      }));
    },

    async takeAllowance(minute, wanted, { perMinute, perDomainMinute }) {
      const domains = [...wanted.keys()].sort();
      const rows = await prepared<{ domain: string; taken: number }>(statements.TAKE_ALLOWANCE, [
        tenantId,
        minute.toString(),
        domains.map(() => newId()),
        domains,
        domains.map((domain) => wanted.get(domain) ?? 0),
      ]);
      return new Map(
        rows.map(({ domain, taken }) => {
          const asked = wanted.get(domain) ?? 0;
          const left = (domain === '*' ? perMinute : perDomainMinute) - (taken - asked);
          return [domain, Math.min(Math.max(left, 0), asked)];
        }),
      );
    },

    async claim(claims, leaseUntil) {
      const rows = await prepared<ClaimRow>(statements.CLAIM, [
        tenantId,
        claims.map(({ id }) => id),
        claims.map(({ replySecretHash }) => replySecretHash),
        claims.map(({ optOutSecretHash }) => optOutSecretHash),
        leaseUntil.toString(),
      ]);
      return rows.map(toClaimed);
    },

    async settle(changes) {
      if (changes.length === 0) return;
      await prepared(statements.SETTLE, [
        tenantId,
        ...byId(
          changes.map(({ id, state, problem, leavesAt, expiresAt }) => ({
            id,
            state,
            problem,
            leaves_at: leavesAt,
            expires_at: expiresAt ?? null,
          })),
        ),
      ]);
    },

    async markSending(claims, leaseUntil) {
      const rows = await prepared<{ id: string }>(statements.MARK_SENDING, [
        tenantId,
        claims.map(({ id }) => id),
        claims.map((claim) => claim.leaseUntil.toString()),
        leaseUntil.toString(),
      ]);
      return new Set(rows.map(({ id }) => id));
    },

    async record(outcomes, now, recordedBy) {
      const rows = await prepared<SentRow>(statements.RECORD, [
        tenantId,
        ...byId(outcomes.map(({ id, outcome }) => outcomeJson(id, outcome))),
      ]);
      const sent = rows.filter(({ state }) => state === 'sent');
      if (sent.length === 0) return [];
      const told = await prepared<Omit<SentRow, 'state'>>(statements.RECORD_SENT, [
        tenantId,
        sent.map(({ id }) => id),
        sent.map(() => newId()),
        now.toString(),
        recordedBy,
      ]);
      return told.map(toSent);
    },

    async giveUpExpired(now, problem) {
      const rows = await prepared<SentRow>(statements.GIVE_UP_EXPIRED, [tenantId, now.toString(), problem]);
      return rows.map(toSent);
    },

    async latest(contactIds, kinds, since, except) {
      const rows: { contact_id: string; kind: StepKind; sent_at: Date | null }[] = await manager.query(
        statements.LATEST,
        [tenantId, contactIds, kinds, since.toString(), except],
      );
      return rows.map((row) => ({
        contactId: row.contact_id,
        kind: row.kind,
        at: instantOrNull(row.sent_at),
      }));
    },

    async followPlans(applicationIds, now) {
      await prepared(statements.FOLLOW_PLANS, [tenantId, applicationIds, now.toString()]);
      const rows = await prepared<{ application_id: string }>(statements.DROP_PARTS, [
        tenantId,
        applicationIds,
        NAMED_TOO_MANY,
      ]);
      return rows.map((row) => row.application_id);
    },
  };
}

const NAMED_TOO_MANY = 'It named somebody for whom it is no longer asked. Read it once more.';

interface RivalRow {
  id: string;
  contact_id: string;
  candidate_id: string;
  leaves_at: Date;
  due: Date;
}

interface ClaimRow {
  id: string;
  application_id: string;
  candidate_id: string;
  sender_name: string;
  to_name: string;
  to_address: string;
  subject: string;
  text: string;
  automatic: boolean;
  message_id: string;
  is_reply: boolean;
  in_reply_to: string | null;
  reference_ids: string[];
  attempts: number;
  expires_at: Date;
  lease_until: Date;
}

const toClaimed = (row: ClaimRow): ClaimedMessage => ({
  id: row.id,
  applicationId: row.application_id,
  candidateId: row.candidate_id,
  senderName: row.sender_name,
  toName: row.to_name,
  toAddress: row.to_address,
  subject: row.subject,
  text: row.text,
  automatic: row.automatic,
  messageId: row.message_id,
  isReply: row.is_reply,
  inReplyTo: row.in_reply_to,
  references: row.reference_ids,
  attempts: row.attempts,
  expiresAt: instantOf(row.expires_at),
  leaseUntil: instantOf(row.lease_until),
});

interface SentRow {
  id: string;
  application_id: string;
  candidate_id: string;
  state: MessageOutcome['state'];
}

const toSent = (row: Omit<SentRow, 'state'>): SentMessage => ({
  id: row.id,
  applicationId: row.application_id,
  candidateId: row.candidate_id,
});

const outcomeJson = (id: string, outcome: MessageOutcome) => ({
  id,
  state: outcome.state,
  problem: outcome.state === 'sent' ? null : outcome.problem,
  sent_at: outcome.state === 'sent' ? outcome.at : null,
  leaves_at: outcome.state === 'approved' ? outcome.leavesAt : null,
});
