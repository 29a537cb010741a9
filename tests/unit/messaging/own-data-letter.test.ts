import { expect, it } from 'vitest';
import { languages } from '#shared/domain/language.ts';
import { loadMessageTexts } from '#shared/i18n/messages/load.ts';
import { ownDataLetter, ownDataSms } from '#shared/messaging/contents/own-data-letter.ts';
import { measureSms } from '#shared/messaging/sms/gsm-alphabet.ts';
import { buildOrganisation } from '#tests/support/builders/check-builders.ts';

it.each(languages)('a code to one’s own data in %s names the employer, and holds no link', async (language) => {
  const organisation = buildOrganisation();
  const to = { organisation, code: '047113', language };
  const reader = { medium: 'email', to: 'kim.lund@example.org', name: 'Kim Lund' } as const;
  const { subject, blocks } = ownDataLetter({ ...to, reader }, await loadMessageTexts(language));
  const body = JSON.stringify(blocks);
  expect(subject).toContain(organisation.name);
  expect(body).toMatch(/Kim Lund.*10 .*047113/);
  const sms = ownDataSms({ ...to, reader: { ...reader, medium: 'sms', to: '+46701740605' } });
  expect(sms).toContain('047113');
  expect(sms).toContain(organisation.name);
  expect(measureSms(sms).parts).toBe(1);
  for (const text of [subject, body, sms]) expect(text).not.toMatch(/https?:|example\.org/);
});
