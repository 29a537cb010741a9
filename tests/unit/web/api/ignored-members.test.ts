import { describe, expect, it } from 'vitest';
import { ignoredMembers, noteIgnored, withIgnored } from '#shared/web/api/ignored-members.ts';
import { buildHttpRequest } from '#tests/support/http/http-request.ts';

describe('The members of a body that its shape does not know', () => {
  it.each([
    ['none', { name: 'Kim' }, { name: 'Kim' }, []],
    ['one at the top', { name: 'Kim', age: 30 }, { name: 'Kim' }, ['/age']],
    [
      'one in a list',
      { people: [{ name: 'Kim' }, { name: 'Bo', pet: 1 }] },
      { people: [{ name: 'Kim' }, { name: 'Bo' }] },
      ['/people/1/pet'],
    ],
    ['one whose name is escaped', { 'a/b~c': 1 }, {}, ['/a~1b~0c']],
    ['what is in one that is not known is named once', { more: { name: 'Kim' } }, {}, ['/more']],
    ['one that was read as something else is known', { link: 'a' }, { link: { href: 'a' } }, []],
    ['nothing in what is no object', 'text', {}, []],
  ] as const)('are %s', (_, given, read, pointers) => {
    expect(ignoredMembers(given, read)).toEqual(pointers);
  });

  it('are named in the answer to what was taken, a hundred at most, and in no other', () => {
    const request = buildHttpRequest({});
    const answer = { status: 201, headers: {}, body: '{"id":1}' };
    expect(withIgnored(request, answer)).toBe(answer);
    noteIgnored(request, Object.fromEntries(Array.from({ length: 120 }, (_, each) => [`m${each}`, each])), {});
    expect(JSON.parse(withIgnored(request, answer).body)).toMatchObject({
      id: 1,
      ignored: expect.objectContaining({ length: 100 }),
    });
    expect(withIgnored(request, { ...answer, status: 422 })).toMatchObject({ body: '{"id":1}' });
    expect(withIgnored(request, { ...answer, status: 204, body: '' })).toMatchObject({ body: '' });
  });
});
