import { randomUUID } from 'node:crypto';
import type { Partner } from '../connection/partner.ts';
import { type Candidate, candidatesOf, nameOf, type Project } from '../projects.ts';
import { recruiter } from '../recruiter.ts';
import type { Store } from '../store.ts';
import { evaluationDetails } from './evaluation-details.ts';
import { type Invitation, listInvitations, saveInvitation } from './invitation.ts';
import { errorsIn } from './partner-errors.ts';

export type SendParts = { store: Store; partner: Partner; now: () => number };

/** What one *Send* says, for all candidates alike. */
export type Order = Pick<Invitation, 'batch' | 'formId' | 'language' | 'note' | 'values'>;

const sendOne = async (
  { store, partner }: SendParts,
  invitation: Invitation,
  project: Project,
  candidate: Candidate,
): Promise<void> => {
  saveInvitation(store, { ...invitation, state: 'sending', errors: [] });
  const body = {
    version: 1,
    triggeredBy: recruiter,
    evaluationDetails: await evaluationDetails(store, invitation, project, candidate),
  };
  const errors = errorsIn(await partner.call('invitations', body, nameOf(candidate)));
  saveInvitation(store, { ...invitation, state: errors.length === 0 ? 'sent' : 'refused', errors });
};

/** One invitation for each candidate, at once. The same *Send* twice makes no other invitations. */
export const sendInvitations = async (
  parts: SendParts,
  project: Project,
  candidates: readonly Candidate[],
  order: Order,
): Promise<void> => {
  const known = listInvitations(parts.store).filter(({ batch }) => batch === order.batch);
  const fresh = candidates.filter(({ id }) => !known.some(({ candidateId }) => candidateId === id));
  await Promise.all(
    fresh.map((candidate) => {
      const invitation: Invitation = {
        ...order,
        id: randomUUID(),
        projectId: project.id,
        candidateId: candidate.id,
        askedAt: parts.now(),
        state: 'sending',
        errors: [],
      };
      return sendOne(parts, invitation, project, candidate);
    }),
  );
};

/** The same invitation once more, when no answer came or it was refused. */
export const sendAgain = async (parts: SendParts, invitation: Invitation, project: Project): Promise<void> => {
  const candidate = candidatesOf(parts.store, project.id).find(({ id }) => id === invitation.candidateId);
  if (candidate !== undefined && invitation.state !== 'sent') await sendOne(parts, invitation, project, candidate);
};
