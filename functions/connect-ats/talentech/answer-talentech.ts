import { isTooLarge } from '#shared/web/forms/body-size.ts';
import type { Contract } from '../asked.ts';
import { refuse } from './refuse.ts';

/** By method and path; each is loaded when it is first asked for. */
const steps = new Map<string, () => Promise<Contract>>([
  ['GET authorization/authorize', async () => (await import('./authorize/authorize.ts')).authorize],
  ['POST authorization/authorize', async () => (await import('./authorize/authorize.ts')).authorize],
  ['POST authorization/token', async () => (await import('./give-token.ts')).giveToken],
  ['POST authorization/deauthorize', async () => (await import('./deauthorize.ts')).deauthorize],
  ['POST evaluationforms', async () => (await import('./forms/list-forms.ts')).listForms],
  ['POST invitations', async () => (await import('./invitations/invite.ts')).invite],
  ['POST health', async () => (await import('./tell-health.ts')).tellHealth],
  ['GET public-keys', async () => (await import('./show-public-keys.ts')).showPublicKeys],
]);

/** Talentech's Evaluation API: what its connector asks of us. */
export const answerTalentech: Contract = async (asked) => {
  // Forms, which anybody may post: they are small, and reading a large one takes long.
  if (asked.path.startsWith('authorization/') && isTooLarge(asked.request.body)) {
    return refuse(413, { system: ['The body is larger than a form of this contract is.'] });
  }
  const step = await steps.get(`${asked.request.method} ${asked.path}`)?.();
  if (step !== undefined) return step(asked);
  const isKnown = [...steps.keys()].some((key) => key.split(' ')[1] === asked.path);
  return isKnown
    ? refuse(405, { system: ['This address takes another method.'] })
    : refuse(404, { system: ['There is nothing at this address.'] });
};
