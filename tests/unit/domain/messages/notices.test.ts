import { describe, expect, test } from 'vitest';
import { messageKinds } from '#shared/domain/messages/message.ts';
import { digestAt, isDigested, isNotice, noticesOf } from '#shared/domain/messages/notices.ts';
import { offsetChanges } from '#shared/domain/zones/offset-changes.ts';

describe('the way of notices', () => {
  test.each([
    [{ recruiterNotices: true }, 'digest'],
    [{ recruiterNotices: false }, 'none'],
    [{ recruiterNotices: true, notices: 'at_once' }, 'at_once'],
    [{ recruiterNotices: false, notices: 'digest' }, 'digest'],
  ] as const)('of %j is %s', (organisation, way) => {
    expect(noticesOf(organisation)).toBe(way);
  });
});

test('what waits for somebody by name is in no digest', () => {
  expect(messageKinds.filter(isDigested)).toEqual([
    'recruiter-failed',
    'recruiter-expired',
    'recruiter-declined',
    'recruiter-erased',
    'recruiter-idle',
  ]);
  expect(messageKinds.filter((kind) => isNotice(kind) && !isDigested(kind))).toEqual(['recruiter-completed']);
});

describe('the morning', () => {
  test.each([
    ['Europe/Stockholm', '2026-11-23T06:30:00.000Z', '2026-11-23T06:30:00.000Z'],
    ['Europe/Stockholm', '2026-11-23T06:30:01.000Z', '2026-11-24T06:30:00.000Z'],
    ['Europe/Stockholm', '2026-11-27T20:00:00.000Z', '2026-11-30T06:30:00.000Z'],
    ['Europe/Stockholm', '2026-11-29T20:00:00.000Z', '2026-11-30T06:30:00.000Z'],
    ['Europe/Stockholm', '2027-03-26T20:00:00.000Z', '2027-03-29T05:30:00.000Z'],
    ['America/New_York', '2026-11-23T13:00:00.000Z', '2026-11-24T12:30:00.000Z'],
    ['Asia/Kolkata', '2026-11-23T01:00:00.000Z', '2026-11-23T02:00:00.000Z'],
  ])('in %s after %s is %s', (zone, time, at) => {
    expect(digestAt(offsetChanges(zone, '2026-11-23T00:00:00.000Z') ?? [], time)).toBe(at);
  });
});
