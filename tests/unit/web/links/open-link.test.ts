import { expect, it } from 'vitest';
import { createLinkThrottle } from '#shared/web/links/link-throttle.ts';
import { nothingBeside, openLink } from '#shared/web/links/open-link.ts';
import { buildCheck, buildFile, buildOrganisation, startTime } from '#tests/support/builders/check-builders.ts';
import { buildHttpRequest } from '#tests/support/http/http-request.ts';

const secret = 'A1b2C3d4E5f6G7h8I9j0kL';

it('a link that nobody has costs one look, whether or not its address has to wait', async () => {
  const reads: string[] = [];
  const read = <T>(name: string, value: T): Promise<T> => {
    reads.push(name);
    return Promise.resolve(value);
  };
  const { check } = buildFile({ check: buildCheck() });
  const target = {
    purpose: 'candidate',
    organisationId: check.organisationId,
    checkId: check.id,
    generation: 1,
  } as const;
  const ports = {
    links: {
      find: (given: string) => read('link', given === secret ? { ...target, person: '' } : null),
    },
    checks: { load: () => read('check', buildFile({ check })), findGone: () => read('gone', null) },
    organisations: { loadRecent: () => read('organisation', buildOrganisation()) },
    throttle: createLinkThrottle(),
    clock: () => startTime,
  };
  const outcomeOf = async (given: string) => {
    reads.length = 0;
    const { outcome } = await openLink(ports, buildHttpRequest({ path: `/c/${given}` }), 'candidate', nothingBeside);
    return [outcome, ...reads];
  };
  for (let tries = 0; tries < 20; tries += 1) expect(await outcomeOf('wrong')).toEqual(['unknown', 'link']);
  expect(await outcomeOf('wrong')).toEqual(['throttled', 'link']);
  expect(await outcomeOf(secret)).toEqual(['open', 'link', 'check', 'organisation']);
});

it('a link of a deleted check says so, and no more, to whoever has it', async () => {
  const organisation = buildOrganisation();
  const gone = { organisationId: organisation.id, live: true, cause: 'retention', goneAt: startTime } as const;
  const left = { purpose: 'referee', organisationId: organisation.id, checkId: 'chk_gone' } as const;
  const ports = (isGone: boolean) => ({
    links: { find: () => Promise.resolve(left) },
    checks: { load: () => Promise.resolve(null), findGone: () => Promise.resolve(isGone ? gone : null) },
    organisations: { loadRecent: () => Promise.resolve(organisation) },
    throttle: createLinkThrottle(),
    clock: () => startTime,
  });
  const request = buildHttpRequest({ path: `/a/${secret}` });
  expect(await openLink(ports(true), request, 'referee', nothingBeside)).toEqual({
    outcome: 'gone',
    gone,
    organisation,
  });
  expect(await openLink(ports(true), request, 'candidate', nothingBeside)).toEqual({ outcome: 'unknown' });
  expect(await openLink(ports(false), request, 'referee', nothingBeside)).toEqual({ outcome: 'unknown' });
});
