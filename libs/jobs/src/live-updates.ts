import type { Change, LiveUpdates } from '@afterword/application';
import { Relay, type RelaySubscription } from 'bullmq';
import { type CourierOptions, relayBackend } from './courier.js';
import { Subscription } from './subscription.js';

/** Those in this process who listen to one tenant, and the one subscription of the process that feeds them. */
interface Audience {
  readonly listeners: Set<Subscription>;
  readonly relayed: Promise<RelaySubscription>;
}

/**
 * Live updates over BullMQ's relay, which reaches every process on PostgreSQL and on Redis alike. One relay per
 * process; it subscribes to a tenant while anybody here listens to it.
 */
export class RelayLiveUpdates implements LiveUpdates {
  private readonly relay: Relay;
  private readonly audiences = new Map<string, Audience>();

  constructor(options: CourierOptions, name: string, onError: (error: Error) => void) {
    this.relay = new Relay({ ...relayBackend(options), namespace: 'afterword', name });
    this.relay.on('error', onError);
  }

  async waitUntilReady(): Promise<void> {
    await this.relay.waitUntilReady();
  }

  async publish(tenantId: string, change: Change): Promise<void> {
    await this.relay.publish(topicOf(tenantId), change);
  }

  subscribe(
    tenantId: string,
    ...first: readonly Change[]
  ): AsyncIterableIterator<readonly Change[], undefined, undefined> {
    const subscription: Subscription = new Subscription(
      () => this.join(tenantId, subscription),
      () => this.leave(tenantId, subscription),
      first,
    );
    return subscription;
  }

  async close(): Promise<void> {
    for (const { listeners } of this.audiences.values())
      for (const listener of [...listeners]) await listener.return();
    await this.relay.close();
  }

  private async join(tenantId: string, subscription: Subscription): Promise<void> {
    let audience = this.audiences.get(tenantId);
    if (!audience) {
      const listeners = new Set<Subscription>();
      const relayed = this.relay.subscribe<Change>(topicOf(tenantId), ({ data }) => {
        for (const listener of listeners) listener.add(data);
      });
      audience = { listeners, relayed };
      this.audiences.set(tenantId, audience);
    }
    audience.listeners.add(subscription);
    try {
      await audience.relayed;
    } catch (error) {
      this.audiences.delete(tenantId);
      throw error;
    }
  }

  private async leave(tenantId: string, subscription: Subscription): Promise<void> {
    const audience = this.audiences.get(tenantId);
    if (!audience?.listeners.delete(subscription) || audience.listeners.size > 0) return;
    this.audiences.delete(tenantId);
    const relayed = await audience.relayed.catch(() => null);
    await relayed?.unsubscribe();
  }
}

function topicOf(tenantId: string): string {
  return `changes.${tenantId}`;
}
