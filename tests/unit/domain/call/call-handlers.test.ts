import { describe, expect, it } from 'vitest';

import { callHandlersFor } from '#shared/domain/call/call-handlers.ts';
import { buildReferee } from '#tests/support/builders/check-builders.ts';
import { buildCall } from '#tests/support/builders/every-act.ts';

const rita = { name: 'Rita Ek', email: 'rita.ek@example.org' };
const ali = { name: 'Ali Demir', email: 'ali.demir@example.org' };
const eva = { name: 'Eva Roth', email: 'eva.roth@example.org' };
const shouted = { ...rita, email: 'RITA.EK@example.org' };
const calledBy = (handler: typeof rita) => buildReferee({ call: buildCall({ handler }) });

describe('who may call a referee', () => {
  it.each([
    ['nobody is named: the recruiter', [], buildReferee(), [rita]],
    ['the recruiter is one of the named', [ali, rita], buildReferee(), [rita]],
    ['the recruiter is, written otherwise', [ali, shouted], buildReferee(), [rita]],
    ['the recruiter is not one of the named', [ali, eva], buildReferee(), [ali, eva]],
    ['whoever had the call before keeps it', [ali, rita], calledBy(ali), [ali]],
    ['unless they are named no more', [rita], calledBy(ali), [rita]],
    ['unless nobody is named and they are not the recruiter', [], calledBy(ali), [rita]],
  ])('%s', (_, callHandlers, referee, expected) => {
    expect(callHandlersFor({ callHandlers }, { recruiter: rita }, referee)).toEqual(expected);
  });
});
