import { describe, expect, it } from 'vitest';
import { createSealedSecrets } from '#shared/data/access/sealed-secrets.ts';

const owner = { organisationId: 'org_1', id: 'whk_1' };
const old = { current: '1', keys: { 1: 'first key of the links' } };
const rotated = { current: '2', keys: { ...old.keys, 2: 'second key of the links' } };

describe('sealed secrets', () => {
  it('open again, for their owner, and look different each time', () => {
    const secrets = createSealedSecrets(old);
    const [one, other] = [secrets.seal(owner, 'whsec_åäö'), secrets.seal(owner, 'whsec_åäö')];
    expect(one).not.toBe(other);
    expect(one).not.toContain('whsec');
    expect([secrets.open(owner, one), secrets.open(owner, other)]).toEqual(['whsec_åäö', 'whsec_åäö']);
  });

  it.each([
    { organisationId: 'org_2', id: 'whk_1' },
    { organisationId: 'org_1', id: 'whk_2' },
    { organisationId: 'org_1whk_1', id: '' },
  ])('open for nobody else: %o', (another) => {
    const secrets = createSealedSecrets(old);
    const sealed = secrets.seal(owner, 'secret');
    expect(() => secrets.open(another, sealed)).toThrow();
  });

  it('do not open when they were changed or cut', () => {
    const secrets = createSealedSecrets(old);
    const sealed = secrets.seal(owner, 'secret');
    expect(() => secrets.open(owner, `${sealed.slice(0, -2)}AA`)).toThrow();
    expect(() => secrets.open(owner, sealed.slice(0, 20))).toThrow();
    expect(() => secrets.open(owner, '')).toThrow();
  });

  it('outlive a change of key, and are sealed with the new one', () => {
    const sealed = createSealedSecrets(old).seal(owner, 'secret');
    expect(createSealedSecrets(rotated).open(owner, sealed)).toBe('secret');
    const anew = createSealedSecrets(rotated).seal(owner, 'secret');
    expect(() => createSealedSecrets(old).open(owner, anew)).toThrow('key of a sealed secret is missing');
  });
});
