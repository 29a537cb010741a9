import { describe, expect, it } from 'vitest';
import { languages } from '#shared/domain/language.ts';
import { messageKinds } from '#shared/domain/messages/message.ts';
import { measureSms } from '#shared/messaging/sms/gsm-alphabet.ts';
import { buildCheck, buildOrganisation, buildReferee, testId } from '#tests/support/builders/check-builders.ts';
import { fileFor, writeAll } from '#tests/support/builders/message-builders.ts';

const everyMail = languages.flatMap((language) => messageKinds.map((kind) => ({ language, kind })));

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const lettersIn = (html: string): string =>
  lettersOf(html.replace(/<style>.*?<\/style>|<title>.*?<\/title>/gs, '').replace(/<[^>]*>|&\w+;/g, ''));

describe.each(everyMail)('$kind in $language', ({ language, kind }) => {
  it('has at most 20 KB, and text lines of 72', async () => {
    const { html, text } = await writeAll(kind, language);
    expect(Buffer.byteLength(html) + Buffer.byteLength(text)).toBeLessThan(20_480);
    const long = text.split('\n').filter((line) => line.length > 72 && !line.startsWith('https://'));
    expect(long).toEqual([]);
  });

  it('says the same in HTML and in plain text, in the same order', async () => {
    const { html, text } = await writeAll(kind, language);
    const drawn = lettersIn(html);
    let from = 0;
    for (const part of text.replace(/https:\/\/\S+/g, '').split('\n\n')) {
      const at = drawn.indexOf(lettersOf(part), from);
      expect(at).toBeGreaterThanOrEqual(from);
      from = at + lettersOf(part).length;
    }
  });

  it('has one link, with a referee’s two small ones at its end, and loads nothing', async () => {
    const { html } = await writeAll(kind, language);
    const small = kind === 'referee-request' || kind === 'referee-reminder' ? ['/later?day=2026-11-26', '/stop'] : [];
    const links = [...html.matchAll(/href="([^"]*)"/g)].map((found) => found[1] ?? '');
    expect(links.slice(1)).toEqual(small.map((path) => `${links[0]}${path}`));
    expect(html).not.toMatch(/<img|<script|<link|url\(|http-equiv/);
  });

  it('keeps a hidden title to itself', async () => {
    const { settings } = buildCheck();
    const hidden = fileFor(kind);
    const file = { ...hidden, check: { ...hidden.check, settings: { ...settings, hideProjectTitle: true } } };
    const written = await writeAll(kind, language, { file });
    expect(JSON.stringify(written)).not.toContain('Enhetschef');
    expect(`${written.text}${written.sms ?? ''}`).not.toMatch(/\bnull\b|undefined/);
  });

  it('escapes what people wrote', async () => {
    const given = fileFor(kind);
    const candidate = { ...given.check.candidate, firstName: '<b>"Kim"</b>', lastName: '& Lund' };
    const { html } = await writeAll(kind, language, { file: { ...given, check: { ...given.check, candidate } } });
    expect(html).not.toContain('<b>"Kim');
  });
});

describe('a mail to a referee', () => {
  it('is the mock-up’s in Swedish', async () => {
    const { subject, text } = await writeAll('referee-request', 'sv');
    expect(subject).toBe('Referens för Kim Lund');
    expect(text).toMatchInlineSnapshot(`
      "Hej Bo,

      Kim Lund söker tjänsten Enhetschef, äldreomsorg hos oss på Exempelkommun
      och har angett dig som referens. Jag vill gärna veta hur det var att
      arbeta med Kim.

      Det är elva frågor och tar ungefär fem minuter. Hinner du senast måndag
      7 december är jag tacksam.

      Läs frågorna och svara:
      https://ref.example.org/a/aB3xY9kQ2mT7pL5vN8wR01

      Du kan läsa alla frågor innan du bestämmer dig. På samma sida kan du
      boka ett samtal med mig i stället, lämna bara fakta, eller avstå.

      Vänliga hälsningar
      Rita Ek
      Exempelkommun
      rita.ek@example.org

      OSÄKER PÅ OM MEJLET ÄR ÄKTA?
      Svara på mejlet och fråga. Vi frågar aldrig efter lösenord, BankID,
      personnummer eller betalning.

      VARFÖR DU FÅR DET HÄR
      Kim lämnade ditt namn, din e-postadress och ditt mobilnummer den
      23 november 2026 för att vi ska kunna be dig om en referens.
      Exempelkommun ansvarar för uppgifterna. Jag och de som ansvarar för
      anställningen läser dina svar, och Kim kan begära att få läsa dem.
      Svaren raderas tolv månader efter att referenstagningen har avslutats.
      Svarar du inte raderar vi dina uppgifter 30 dagar efter att
      referenstagningen har avslutats. Du har rätt att få se, rätta och radera
      dem, att invända, och att klaga hos Integritetsskyddsmyndigheten. Om ett
      rättsligt anspråk, arkivplikt eller din egen begäran kräver att vi
      behåller dem längre får du veta det.

      Passar det inte nu?
      Påminn mig på torsdag:
      https://ref.example.org/a/aB3xY9kQ2mT7pL5vN8wR01/later?day=2026-11-26
      Påminn mig inte alls:
      https://ref.example.org/a/aB3xY9kQ2mT7pL5vN8wR01/stop
      "
    `);
  });

  it('says which data we have, and not that the candidate gave them when a recruiter did', async () => {
    const referee = buildReferee({ id: testId('ref', 1), source: 'recruiter', phone: null, status: 'invited' });
    const { text, sms } = await writeAll('referee-request', 'en', {
      file: fileFor('referee-request', { referees: [referee] }),
    });
    expect(text).toContain('your name and email address');
    expect(`${text}${sms}`).not.toMatch(/named you|gave us/);
  });

  it('names the authority of the organisation’s country in the reader’s language', async () => {
    const organisation = buildOrganisation({ timeZone: 'Europe/Oslo' });
    expect((await writeAll('referee-request', 'de', { organisation })).text).toContain('norwegischen');
    const elsewhere = buildOrganisation({ timeZone: 'America/New_York' });
    expect((await writeAll('referee-request', 'de', { organisation: elsewhere })).text).toContain('Ihres Landes');
  });
});

describe('a mail to a candidate', () => {
  it.each(languages)('who has named some already thanks for them and asks for one more (%s)', async (language) => {
    const given = fileFor('candidate-request');
    const check = { ...given.check, submittedAt: given.check.createdAt };
    const bo = buildReferee({ status: 'declined' });
    const [first, more, instead] = [
      await writeAll('candidate-request', language, { file: given }),
      await writeAll('candidate-request', language, { file: { ...given, check } }),
      await writeAll('candidate-request', language, { file: { ...given, check, referees: [bo] } }),
    ];
    expect(new Set([first.text, more.text, instead.text]).size).toBe(3);
    expect(instead.text).not.toContain('Bo');
    expect(more.sms).not.toBe(first.sms);
    expect(measureSms(more.sms ?? '')).toMatchObject({ alphabet: 'gsm-7', parts: 1 });
  });

  it('carries what the recruiter wrote, in their paragraphs', async () => {
    const given = fileFor('candidate-request');
    const settings = { ...given.check.settings, additionalText: 'Gärna en chef.\n\nHälsningar\nRita' };
    const file = { ...given, check: { ...given.check, settings } };
    const { html, text } = await writeAll('candidate-request', 'sv', { file });
    expect(text).toContain('\n\nGärna en chef.\n\nHälsningar\nRita\n\n');
    expect(html).toContain('Hälsningar<br/>Rita');
  });
});
