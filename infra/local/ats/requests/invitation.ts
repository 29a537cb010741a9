import * as z from 'zod/mini';
import type { Store } from '../store.ts';
import { fieldValue } from './field-values.ts';

const invitation = z.object({
  id: z.string(),
  /** Those that one *Send* made. */
  batch: z.string(),
  projectId: z.string(),
  candidateId: z.string(),
  askedAt: z.number(),
  state: z.enum(['sending', 'sent', 'refused']),
  /** What the recruiter may read of why it was refused. */
  errors: z.array(z.string()),
  formId: z.string(),
  language: z.string(),
  note: z.string(),
  values: z.array(fieldValue),
});

/** A request for references on one candidate, as the ATS remembers it. */
export type Invitation = z.infer<typeof invitation>;

const prefix = 'invitation/';

export const saveInvitation = (store: Store, saved: Invitation): void => store.write(`${prefix}${saved.id}`, saved);

export const findInvitation = (store: Store, id: string): Invitation | null => store.read(`${prefix}${id}`, invitation);

export const listInvitations = (store: Store): Invitation[] => store.list(prefix, invitation);
