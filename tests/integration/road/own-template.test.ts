import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { buildTemplateInput } from '#tests/support/builders/template-builders.ts';
import { type RoadOnCloud, startRoad } from '#tests/support/cloud/road-cloud.ts';
import { bo, eva, kim, linkIn, reportLinkOf, requestBody } from '#tests/support/roads/road.ts';

let on: RoadOnCloud;
beforeAll(async () => {
  on = await startRoad();
});
afterAll(() => on.cloud.stop());

const path = '/v1/question-templates';
const made = z.looseObject({ id: z.string(), version: z.number() });

const createTemplate = async () => made.parse((await on.road.call('POST', path, buildTemplateInput())).body);

const people = (name: string) => ({
  candidate: { ...kim, email: `kim.${name}@example.org` },
  bo: { ...bo, mail: `bo.${name}@example.org`, lang: 'sv' },
  eva: { ...eva, mail: `eva.${name}@example.org`, lang: 'en' },
});

test('a check with the organisation’s own template goes from request to report, each referee in their language', async () => {
  const { id } = await createTemplate();
  const who = people('own');
  const check = await on.road.request(requestBody({ questionTemplates: { sv: id, en: id } }, [who.candidate]));
  const asked = await on.road.messageTo(who.candidate.email);
  const form = await on.road.browser.open(linkIn(asked, 'c'));
  expect(form.text).toContain('Kim behåller lugnet.');
  await on.road.giveReferees(linkIn(asked, 'c'), [who.bo, who.eva]);

  const mail = await on.road.messageTo(who.bo.mail);
  expect(mail.text).toContain('åtta frågor');
  const start = await on.road.browser.open(linkIn(mail, 'a'));
  expect(start.text).toContain('Vilken roll hade du?');
  const english = linkIn(await on.road.messageTo(who.eva.mail), 'a');
  expect((await on.road.browser.open(english)).text).toContain('What was your role?');

  // A new version comes between: both are still asked what the check was made with.
  const next = buildTemplateInput({
    name: { sv: 'Ny', en: 'New' },
    questions: buildTemplateInput().questions.slice(0, 4),
  });
  expect(await on.road.call('PUT', `${path}/${id}`, next)).toMatchObject({ status: 200, body: { version: 2 } });

  expect((await on.road.answer(linkIn(mail, 'a'))).text).toContain('dina svar har kommit fram');
  await on.road.answer(english);
  const report = await on.road.browser.open(reportLinkOf(await on.road.check(check.id)));
  expect(report.text).toContain('2 av 2 svar');
  expect(report.text).toContain('Att arbeta på natten');
  expect(report.text).toContain('Nattskift, version 1');
  // Both answered the same question, which stands in the organisation's language with two answers.
  expect(report.text).not.toContain('keeps calm');
  expect(report.text).toContain('Kim behåller lugnet.111,0 (2 svar)');

  const later = people('later');
  const settings = { questionTemplates: { sv: id }, refereesRequested: 1 };
  const second = await on.road.request(requestBody(settings, [later.candidate]));
  await on.road.giveReferees(linkIn(await on.road.messageTo(later.candidate.email), 'c'), [later.bo]);
  const short = await on.road.messageTo(later.bo.mail);
  expect(short.text).toContain('fyra frågor');
  expect(second.status).toBe('candidate_invited');
  const pdf = await fetch(`${reportLinkOf(await on.road.check(check.id))}/pdf`);
  expect(pdf.status).toBe(200);
});

test('a template that is removed goes on in its checks, and cannot be chosen', async () => {
  const { id } = await createTemplate();
  const who = people('removed');
  const settings = { questionTemplates: { sv: id }, refereesRequested: 1 };
  const check = await on.road.request(requestBody(settings, [who.candidate]));
  await fetch(new URL(`${path}/${id}`, on.cloud.url), {
    method: 'DELETE',
    headers: { authorization: `Bearer ${on.apiKey}` },
  });
  const refused = await on.road.call('POST', '/v1/reference-checks', {
    ...requestBody(settings, [who.candidate]),
    project: { externalId: 'another', title: null, clientName: null },
  });
  expect(refused).toMatchObject({
    status: 422,
    body: { errors: [{ pointer: '/settings/questionTemplates/sv', code: 'template_unknown' }] },
  });
  await on.road.giveReferees(linkIn(await on.road.messageTo(who.candidate.email), 'c'), [who.bo]);
  await on.road.answer(linkIn(await on.road.messageTo(who.bo.mail), 'a'));
  const report = await on.road.browser.open(reportLinkOf(await on.road.check(check.id)));
  expect(report.text).toContain('Nattskift, version 1');
});

test('a template is chosen in its own languages only, and nobody else’s at all', async () => {
  const { id } = await createTemplate();
  const post = (template: string, language: string) =>
    on.road.call('POST', '/v1/reference-checks', requestBody({ questionTemplates: { [language]: template } }));
  const codeOf = (code: string, language: string) => ({
    status: 422,
    body: { errors: [{ pointer: `/settings/questionTemplates/${language}`, code }] },
  });
  expect(await post(id, 'fi')).toMatchObject(codeOf('template_lacks_language', 'fi'));
  expect(await post(`${id.slice(0, -1)}${id.endsWith('0') ? '1' : '0'}`, 'sv')).toMatchObject(
    codeOf('template_unknown', 'sv'),
  );
});
