import * as z from 'zod/mini';

const order = z.object({ do: z.enum(['check', 'mail']) });

/** What the rule that woke it wants done. */
export const parseOrder = (event: unknown): z.infer<typeof order> => order.parse(event);

/** Of a check as the API shows it. */
const shownCheck = z.object({ id: z.string(), candidate: z.object({ delivery: z.object({ email: z.string() }) }) });
const madeChecks = z.object({ referenceChecks: z.tuple([shownCheck]) });
const erasure = z.object({ id: z.string(), status: z.optional(z.string()) });

export const parseMadeCheck = (body: unknown) => madeChecks.parse(body).referenceChecks[0];
export const parseCheck = (body: unknown) => shownCheck.parse(body);
export const parseErasure = (body: unknown) => erasure.parse(body);
