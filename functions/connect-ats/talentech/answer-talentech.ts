import { isTooLarge } from '#shared/web/forms/form-body.ts';
import { createPageRouter } from '#shared/web/http/create-router.ts';
import type { Asked, Contract } from '../asked.ts';
import { refuse } from './refuse.ts';

const authorize = async (asked: Asked) => (await import('./authorize/authorize.ts')).authorize(asked);

/** Each is loaded when it is first asked for. */
const route = createPageRouter<Asked>()({
  'GET /authorization/authorize': authorize,
  'POST /authorization/authorize': authorize,
  'POST /authorization/token': async (asked) => (await import('./give-token.ts')).giveToken(asked),
  'POST /authorization/deauthorize': async (asked) => (await import('./deauthorize.ts')).deauthorize(asked),
  'POST /evaluationforms': async (asked) => (await import('./forms/list-forms.ts')).listForms(asked),
  'POST /invitations': async (asked) => (await import('./invitations/invite.ts')).invite(asked),
  'POST /health': async (asked) => (await import('./tell-health.ts')).tellHealth(asked),
  'GET /public-keys': async (asked) => (await import('./show-public-keys.ts')).showPublicKeys(asked),
});

/** Talentech's Evaluation API: what its connector asks of us. */
export const answerTalentech: Contract = async (asked) => {
  // Forms, which anybody may post: they are small, and reading a large one takes long.
  if (asked.path.startsWith('authorization/') && isTooLarge(asked.request.body)) {
    return refuse(413, { system: ['The body is larger than a form of this contract is.'] });
  }
  const match = route({ method: asked.request.method, path: asked.path });
  if (match.outcome === 'unknown') return refuse(404, { system: ['There is nothing at this address.'] });
  if (match.outcome === 'other_method') {
    return refuse(405, { system: ['This address takes another method.'] }, { allow: match.allow });
  }
  return match.value(asked);
};
