import type { SenderDomains } from '#shared/domain/ports/sender-domains.ts';
import type { SenderHealthStore } from '#shared/domain/ports/sender-health-store.ts';
import { addHours } from '#shared/domain/time.ts';
import { log } from '#shared/observability/log.ts';

export type LookAtSendersPorts = Readonly<{
  senders: SenderDomains;
  senderHealth: SenderHealthStore;
  /** Domains that mail is sent from, the fallback first. */
  domains: readonly string[];
  clock: () => string;
}>;

/** Once an hour keeps how the sender domains stand, so that an ATS which asks how we are is answered from the table. */
export const createLookAtSenders =
  ({ senders, senderHealth, domains, clock }: LookAtSendersPorts) =>
  async (): Promise<void> => {
    const checkedAt = clock();
    const known = await senderHealth.load();
    if (known !== null && checkedAt < addHours(known.checkedAt, 1)) return;
    try {
      const looked = domains.map(async (name) => ({ name, verified: await senders.isVerified(name) }));
      await senderHealth.save({ checkedAt, domains: await Promise.all(looked) });
    } catch (error) {
      // The next minute looks again; what was due has been made ready all the same.
      log('senders_not_seen', { error });
    }
  };
