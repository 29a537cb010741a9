import * as z from 'zod/mini';
import type { Store } from '../store.ts';
import { isSuccess } from './call-partner.ts';
import type { Partner } from './partner.ts';

const answerSchema = z.object({
  status: z.enum(['Healthy', 'Degraded', 'Unhealthy']),
  errors: z.array(z.unknown()),
});

const health = z.object({ at: z.number(), status: z.string(), errors: z.array(z.string()) });

/** How the partner said it was when it was asked last. */
export type Health = z.infer<typeof health>;

export const readHealth = (store: Store): Health | null => store.read('health', z.nullable(health));

export const checkHealth = async (store: Store, partner: Partner, now: () => number): Promise<void> => {
  const answer = await partner.call('health', {});
  if (answer === null) return;
  const parsed = isSuccess(answer) ? answerSchema.safeParse(answer.body) : null;
  const said = parsed?.success ? parsed.data : { status: 'Unreachable', errors: [] };
  const errors = said.errors.map((each) => (typeof each === 'string' ? each : JSON.stringify(each)));
  store.write('health', { at: now(), status: said.status, errors });
};
