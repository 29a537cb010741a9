import { expect, it } from 'vitest';
import type { CheckSettings } from '#shared/domain/check/check.ts';
import { buildCheck, buildRequest } from '#tests/support/builders/check-builders.ts';
import { candidatePages, typedBo, wordsOf } from '#tests/support/roads/candidate-pages.ts';

const reminders = 'Vi påminner dem som inte har svarat';

async function statusWith(channels: Partial<CheckSettings>): Promise<string> {
  const settings = { ...buildRequest().settings, refereesRequested: 1, ...channels };
  const pages = candidatePages({ file: { check: buildCheck({ settings }) } });
  await pages.submit(await pages.get(), typedBo);
  await pages.submit(await pages.get('/send'));
  return wordsOf(await pages.get());
}

it('reminders are promised where they are sent by themselves, and not where the recruiter writes by hand', async () => {
  expect(await statusWith({})).toContain(reminders);
  expect(await statusWith({ refereeChannel: 'disabled' })).not.toContain(reminders);
  expect(await statusWith({ candidateChannel: 'disabled' })).not.toContain(reminders);
});
