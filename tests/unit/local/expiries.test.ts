import { describe, expect, it } from 'vitest';
import { expiriesOf } from '#infra/local/s3/expiries.ts';
import { readLifecycle } from '#infra/local/s3/lifecycle-rules.ts';
import type { StoredObject } from '#infra/local/s3/object-store.ts';

const at = (text: string): number => Date.parse(`2026-${text}:00Z`);

const version = (key: string, modified: string, isDeleteMarker = false): StoredObject => ({
  bucket: 'b',
  key,
  versionId: `${key} of ${modified}`,
  isDeleteMarker,
  modifiedAt: at(modified),
  size: 1,
  etag: '"e"',
  metadata: { contentType: 'text/plain', user: {} },
});

const reports = { prefix: 'reports/', currentDays: 32, noncurrentDays: 1, clearsMarkers: false };
const markers = { prefix: '', currentDays: null, noncurrentDays: null, clearsMarkers: true };

describe('the rules of a bucket', () => {
  it('expire the newest version at the midnight after its days', () => {
    const newest = version('reports/a', '01-01T10:00');
    expect(expiriesOf([reports], [newest])).toEqual([{ at: at('02-03T00:00'), act: 'expire', version: newest }]);
    const atMidnight = version('reports/a', '01-01T00:00');
    expect(expiriesOf([reports], [atMidnight])[0]?.at).toBe(at('02-03T00:00'));
  });

  it('erase a version that was replaced, from when it was', () => {
    const [newest, older] = [version('reports/a', '01-20T10:00'), version('reports/a', '01-01T10:00')];
    expect(expiriesOf([reports], [newest, older])[0]).toEqual({ at: at('01-22T00:00'), act: 'erase', version: older });
  });

  it('clear a marker when nothing is left under it', () => {
    const [marker, older] = [version('reports/a', '01-20T10:00', true), version('reports/a', '01-01T10:00')];
    expect(expiriesOf([reports, markers], [marker, older]).map((each) => each.version)).toEqual([older]);
    expect(expiriesOf([reports, markers], [marker])).toEqual([
      { at: at('01-21T00:00'), act: 'erase', version: marker },
    ]);
    expect(expiriesOf([reports], [marker])).toEqual([{ at: at('02-22T00:00'), act: 'erase', version: marker }]);
  });

  it('leave alone what is below no prefix of theirs', () => {
    expect(expiriesOf([reports], [version('aws/lambda/a', '01-01T10:00')])).toEqual([]);
  });

  it('are read as CloudFormation has them, those that are switched off left out', () => {
    const rule = { Status: 'Enabled' as const, Prefix: 'reports/', ExpirationInDays: 32 };
    expect(readLifecycle({ Rules: [rule, { ...rule, Status: 'Disabled' }] })).toEqual([
      { prefix: 'reports/', currentDays: 32, noncurrentDays: null, clearsMarkers: false },
    ]);
    expect(readLifecycle()).toEqual([]);
  });
});
