import * as z from 'zod/mini';

import type { SenderDomains } from '#shared/domain/ports/sender-domains.ts';

import { type AwsPlace, callAws } from '../signed-calls/call-aws.ts';

const identity = z.object({ VerifiedForSendingStatus: z.optional(z.boolean()) });

/** As SES has them. */
export const createSenderDomains = (place: AwsPlace): SenderDomains => ({
  async isVerified(domain) {
    const { status, body } = await callAws(place, {
      method: 'GET',
      path: `/v2/email/identities/${encodeURIComponent(domain)}`,
    });
    if (status === 404) return false;
    if (status !== 200) throw new Error(`SES answered ${status} when asked for a sender domain`);
    return identity.parse(body).VerifiedForSendingStatus === true;
  },
});
