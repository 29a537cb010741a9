import { expect, test } from 'vitest';
import { changeRecruiter } from '#shared/domain/decisions/change-recruiter.ts';
import { buildCheck, buildFile, contextAt } from '#tests/support/builders/check-builders.ts';
import { changeOf } from '#tests/support/fakes/decided.ts';

const { recruiter } = buildCheck();
const change = (to: typeof recruiter) => changeRecruiter(buildFile(), to, { by: null, note: null }, contextAt());

test('a recruiter of the same name and address is the same, and any other is another', () => {
  expect(change(recruiter)).toEqual({ outcome: 'unchanged' });
  for (const to of [
    { ...recruiter, name: 'Rita Ekberg' },
    { ...recruiter, email: 'rita.ekberg@example.org' },
  ]) {
    expect(changeOf(change(to)).check.recruiter).toEqual(to);
  }
});

test('what is done by nobody that is known names nobody, and an empty note is none', () => {
  const to = { ...recruiter, name: 'Rita Ekberg' };
  const events = (by: string | null, note: string | null) =>
    changeOf(changeRecruiter(buildFile(), to, { by, note }, contextAt())).events;
  expect(events(null, '')[0]).not.toHaveProperty('by');
  expect(events(null, '')[0]).not.toHaveProperty('note');
  expect(events('Rita Ek', 'Sjuk')).toMatchObject([{ by: 'Rita Ek', note: 'Sjuk' }]);
});
