import { describe, expect, it } from 'vitest';
import { readEmailOfOthers } from '#shared/domain/contact/email-of-others.ts';

describe('an address in an ATS', () => {
  it.each([
    'kim@example.org',
    ' Kim Lund <kim@example.org> ',
    'kim@example.org; kim@work.example.org',
    'kim@example.org,kim@work.example.org',
    'kim@example.org / kim@work.example.org',
    'kim@example.org/kim@work.example.org',
    'kim@example.org kim@work.example.org',
    'kim@example.org\r\nkim@work.example.org',
    'kim@example.org | kim@work.example.org',
    'kim@example.org eller kim@work.example.org',
    'Kim Lund <kim@example.org>; Kim <kim@work.example.org>',
    '"Lund, Kim" <kim@example.org>, kim@work.example.org',
    'E-post: kim@example.org',
    'SMTP:kim@example.org',
    'kim@example.org - privat',
    'kim@example.org – inte på jobbet',
    'kim@@work.example.org, kim@example.org',
  ])('%j is read', (text) => {
    expect(readEmailOfOthers(text)).toBe('kim@example.org');
  });

  it.each([
    '',
    'kim',
    'kim lund@example.org',
    'kim @example.org',
    'kim@ example.org',
    'kim@example .org',
    'kim@example.co m',
    'kim@example.co,uk',
    'kim@example.co/uk',
    'kim@example',
    'kim(at)example.org',
    'a, b, c',
  ])('%j is none, nor somebody else’s', (text) => {
    expect(readEmailOfOthers(text)).toBeNull();
  });
});
