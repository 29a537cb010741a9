import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { webhookEventV1 } from '#events/webhook-event-v1.ts';

const folder = new URL('../../../events/samples/webhook-event-v1/', import.meta.url);
const samples = readdirSync(folder);
const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));

describe('the webhook contract, version 1', () => {
  it('has a minimal, a full and a broken sample', () => {
    expect(samples).toEqual(expect.arrayContaining(['minimal.json', 'full.json', 'broken-unknown-type.json']));
  });

  it.each(samples)('takes %s as what its name says', (name) => {
    expect(webhookEventV1.safeParse(read(name)).success).toBe(!name.startsWith('broken'));
  });
});
