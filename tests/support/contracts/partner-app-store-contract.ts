import { describe, expect, it } from 'vitest';
import type { PartnerApp } from '#shared/domain/connections/partner-app.ts';
import type { PartnerAppStore } from '#shared/domain/ports/partner-app-store.ts';

const app: PartnerApp = {
  version: 0,
  clientId: 'vitsord',
  clientSecretHash: 'a hash',
  redirectUris: ['https://evaluation.example.org/callback'],
  tokens: 'refresh',
  results: null,
};

/** What every store of the partner app keeps to; each store that is opened holds none yet. */
export function describePartnerAppStore(place: string, open: () => PartnerAppStore): void {
  describe(`the store of the partner app ${place}`, () => {
    it('has none, then the first, then the change of the faster of two, one version on', async () => {
      const store = open();
      expect(await store.load()).toBeNull();
      expect(await store.save({ ...app, version: 3 })).toBe('edited_meanwhile');
      expect(await store.save(app)).toBe('saved');
      expect(await store.save(app)).toBe('edited_meanwhile');
      const results = {
        baseUrl: 'https://e.example.org',
        tokenUrl: 'https://e.example.org/t',
        clientId: 'v',
        sealedSecret: 's',
      };
      expect(await store.save({ ...app, version: 1, tokens: 'fixed', results })).toBe('saved');
      expect(await store.save({ ...app, version: 1 })).toBe('edited_meanwhile');
      expect(await store.load()).toEqual({ ...app, version: 2, tokens: 'fixed', results });
    });
  });
}
