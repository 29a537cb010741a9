import { expect, test } from 'vitest';
import { createPageRouter, createRouter, type Handlers } from '#shared/web/http/create-router.ts';
import type { HttpResponse } from '#shared/web/http/http.ts';

const say = (body: string): HttpResponse => ({ status: 200, headers: {}, body });

const operations = {
  showThing: 'GET /v1/things/{id}',
  movePart: 'POST /v1/things/{id}/parts/{partId}/move',
} as const;

const handlers: Handlers<typeof operations, { key: string }> = {
  showThing: ({ key }, { id }) => say(`${key} sees ${id}`),
  movePart: ({ key }, { id, partId }) => say(`${key} moves ${partId} of ${id}`),
};

const route = createRouter<typeof operations, { key: string }>(operations, handlers);

test('A handler is called with what is known, and with what stands in the path', async () => {
  const match = route({ method: 'POST', path: '/v1/things/t_1/parts/p_2/move' });
  if (match.outcome !== 'found') throw new Error(match.outcome);
  expect(match.params).toEqual({ id: 't_1', partId: 'p_2' });
  expect(await match.value({ key: 'rita' })).toEqual(say('rita moves p_2 of t_1'));
});

test('An operation that has no handler does not compile, nor a handler that has no operation', () => {
  // @ts-expect-error showThing is missing
  const fewer: Handlers<typeof operations, null> = { movePart: () => say('') };
  // @ts-expect-error there is no eatThing
  const more: Handlers<typeof operations, null> = { ...handlers, eatThing: () => say('') };
  expect([fewer, more]).toHaveLength(2);
});

test.each([
  '/o/org_1/checks/',
  '//o/org_1//checks',
  '/o/org_1/checks',
  '/o/org_1/checks.',
  '/o/org_1/checks)',
  '/o/org_1/checks>.',
  '/o/org_1/checks&gt;',
  '/o/org_1/checks ',
  '/o/org_1/checks/”',
])('What does not belong to the address in %s does not matter', (path) => {
  const pages = createPageRouter<null>()({
    'GET /o/{organisation}/checks': (_, { organisation }) => say(organisation),
  });
  const match = pages({ method: 'HEAD', path });
  expect(match.outcome === 'found' && match.value(null)).toEqual(say('org_1'));
});
