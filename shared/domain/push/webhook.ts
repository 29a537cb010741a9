import { addDays } from '../time.ts';
import type { ToldEvent } from './told-event.ts';
import { testEventType } from './told-event.ts';

/** Sealed; `until` is when it stops signing, null for the one that goes on. */
export type WebhookSecret = Readonly<{
  /** Of the request that asked for it. */
  id: string;
  sealed: string;
  until: string | null;
}>;

/** `by_hand`: over the API. `gone`: its endpoint answered 410. */
export const disabledReasons = ['by_hand', 'gone'] as const;

export type DisabledReason = (typeof disabledReasons)[number];

/** An address that an organisation wants to be told at. Times are RFC 3339 in UTC. */
export type Webhook = Readonly<{
  id: string;
  organisationId: string;
  /** False: of a test key, and told of test checks alone. */
  live: boolean;
  version: number;
  url: string;
  description: string | null;
  /** Null: all types, also those that are yet to come. */
  eventTypes: readonly string[] | null;
  /** Null while it is enabled. */
  disabled: DisabledReason | null;
  /** The newest first. */
  secrets: readonly WebhookSecret[];
  createdAt: string;
  updatedAt: string;
}>;

/** For so long after a rotation the secret before signs too. */
const rotationDays = 1;

export const isTry = ({ type }: Pick<ToldEvent, 'type'>): boolean => type === testEventType;

/** A try goes to the webhook that it is of, also when that is disabled. */
export function wantsEvent(webhook: Webhook, event: ToldEvent): boolean {
  if (isTry(event)) return webhook.id === event.checkId;
  if (webhook.disabled !== null || webhook.live !== event.live) return false;
  return webhook.eventTypes === null || webhook.eventTypes.includes(event.type);
}

/** Those that sign now. */
export const signingSecrets = ({ secrets }: Webhook, now: string): readonly WebhookSecret[] =>
  secrets.filter(({ until }) => until === null || until > now);

/** A new secret; the one before goes on beside it for a day, and any earlier one stops. */
export function withNewSecret(webhook: Webhook, secret: WebhookSecret, now: string): Webhook {
  const until = addDays(now, rotationDays);
  const [current] = webhook.secrets;
  return {
    ...webhook,
    secrets: [secret, ...(current === undefined ? [] : [{ ...current, until }])],
    updatedAt: now,
  };
}
