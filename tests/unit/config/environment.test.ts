import { describe, expect, it } from 'vitest';
import * as environment from '#shared/config/environment.ts';

const linkKeys = { current: 'two', keys: { one: 'secret-1', two: 'secret-2' } };

const full = {
  TABLE_NAME: 'table',
  BUCKET_NAME: 'bucket',
  BASE_URL: 'https://vitsord.example/',
  LINK_KEYS: JSON.stringify(linkKeys),
  SENDER_DOMAINS: 'vitsord.example, kommun.example',
  CONFIGURATION_SET: 'set',
  MAX_SEND_RATE: '10',
};

describe('the environment', () => {
  it('is read as what each function needs', () => {
    expect(environment.readTableEnvironment(full)).toEqual({ tableName: 'table' });
    expect(environment.readBucketEnvironment(full)).toEqual({ bucketName: 'bucket' });
    expect(environment.readSiteEnvironment(full)).toEqual({ baseUrl: 'https://vitsord.example' });
    expect(environment.readLinkKeys(full)).toEqual(linkKeys);
    expect(environment.readSenderEnvironment(full)).toEqual({
      senderDomains: ['vitsord.example', 'kommun.example'],
      configurationSet: 'set',
      maxSendRate: 10,
    });
  });

  it('may have no sender domain yet', () => {
    expect(environment.readSenderEnvironment({ ...full, SENDER_DOMAINS: '' }).senderDomains).toEqual([]);
  });

  it.each([
    ['no table', () => environment.readTableEnvironment({})],
    ['an address that is none', () => environment.readSiteEnvironment({ BASE_URL: 'vitsord' })],
    ['link keys without the current one', () => environment.readLinkKeys({ LINK_KEYS: '{"current":"x","keys":{}}' })],
    ['link keys that are no JSON', () => environment.readLinkKeys({ LINK_KEYS: 'x' })],
    ['no send rate', () => environment.readSenderEnvironment({ ...full, MAX_SEND_RATE: '0' })],
  ])('stops a function at once with %s', (_, read) => {
    expect(read).toThrow();
  });
});
