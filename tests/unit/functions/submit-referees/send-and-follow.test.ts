import { describe, expect, it } from 'vitest';
import type { Channel } from '#shared/domain/check/channel.ts';
import type { CheckFile } from '#shared/domain/check/check-file.ts';
import type { Message } from '#shared/domain/messages/message.ts';
import {
  buildCheck,
  buildReferee,
  buildRefereeDetails,
  evaDetails,
  startTime,
} from '#tests/support/builders/check-builders.ts';
import { allWordsOf, candidatePages, typedBo, typedEva, wordsOf } from '#tests/support/roads/candidate-pages.ts';

const withBoth = async () => {
  const pages = candidatePages();
  await pages.submit(await pages.get(), typedBo);
  await pages.submit(await pages.get(), typedEva);
  return pages;
};

const sent = async () => {
  const pages = await withBoth();
  pages.wait(5);
  await pages.submit(await pages.get());
  return pages;
};

const boOf = (file: CheckFile) => file.referees[0] ?? buildReferee();

describe('check and send', () => {
  it('shows all that was told, and sends it at the press of the button', async () => {
    const pages = await withBoth();
    const page = await pages.get();
    const words = wordsOf(page);
    expect(words).toContain('Läs igenom och skicka');
    expect(words).toContain('Din chef, Nordvik omsorg AB, mars 2019 till juni 2023.');
    expect(words).toContain('070-174 06 21');
    const answer = await pages.submit(page);
    expect(answer.status).toBe(303);
    expect(pages.file().messages.map(({ recipient, medium }) => [recipient, medium])).toEqual([
      [pages.file().referees[0]?.id, 'email'],
      [pages.file().referees[1]?.id, 'email'],
    ]);
    expect(wordsOf(await pages.follow(answer))).toContain('Tack. Du behöver inte göra något mer.');
  });

  it('a second press sends nothing more', async () => {
    const pages = await withBoth();
    const page = await pages.get();
    await pages.submit(page);
    const again = await pages.submit(page);
    expect(again.status).toBe(303);
    expect(pages.file().messages).toHaveLength(2);
  });

  it('comes again when another window has saved meanwhile', async () => {
    const pages = await withBoth();
    const page = await pages.get();
    await pages.submit(await pages.get('/new'), {
      ...typedBo,
      first: 'Ali',
      last: 'Demir',
      mail: 'ali.demir@example.org',
      tel: '',
    });
    const answer = await pages.submit(page);
    expect(answer.status).toBe(409);
    expect(wordsOf(answer)).toContain('Ali Demir');
    expect(pages.file().messages).toEqual([]);
  });

  it('with fewer than asked is possible, and says how many are missing', async () => {
    const pages = candidatePages();
    await pages.submit(await pages.get(), typedBo);
    const page = await pages.get('/send');
    expect(wordsOf(page)).toContain('En referens saknas.');
    await pages.submit(page);
    expect(wordsOf(await pages.get())).toContain('En referens till behövs');
  });
});

describe('after sending', () => {
  it('shows who has answered, never what nor who has opened the link', async () => {
    const pages = await sent();
    const file = pages.file();
    pages.put({
      ...file,
      referees: file.referees.map((referee, index) => ({ ...referee, status: index === 0 ? 'answered' : 'opened' })),
    });
    const words = wordsOf(await pages.get());
    expect(words).toContain('1 av 2 har svarat. Senast måndag 7 december.');
    expect(words).toContain('Bo Ahl Har svarat');
    expect(words).toContain('Eva Roth Mejl skickat måndag 23 november kl. 09.15, inget svar än');
    expect(words).not.toMatch(/öppnat/);
  });

  describe('of a request that has not gone yet', () => {
    const waits = { state: 'waiting', dueAt: '2026-11-24T07:00:00.000Z' } as const;
    const tellOfBo = async (messages: readonly Partial<Message>[], channel: Channel = 'email'): Promise<string> => {
      const pages = await sent();
      const file = pages.file();
      const [bo] = file.referees;
      const request = file.messages.find(({ recipient }) => recipient === bo?.id);
      if (bo === undefined || request === undefined) throw new Error('Bo was not asked');
      pages.put({
        ...file,
        referees: [{ ...bo, channel }],
        messages: messages.map((each) => ({ ...request, ...each })),
      });
      return wordsOf(await pages.get());
    };

    it('says when it goes, and of what has gone when that went', async () => {
      expect(await tellOfBo([waits])).toContain('Bo Ahl Mejl skickas tisdag 24 november kl. 08.00');
      const gone = { state: 'sent', dueAt: null, sentAt: '2026-11-24T07:00:30.000Z' } as const;
      expect(await tellOfBo([gone])).toContain('Bo Ahl Mejl skickat tisdag 24 november kl. 08.00, inget svar än');
      const sms = { ...waits, id: 'msg_sms', medium: 'sms' } as const;
      expect(await tellOfBo([gone, sms], 'email-sms')).toContain(
        'Mejl skickat tisdag 24 november kl. 08.00, inget svar än. Sms skickas tisdag 24 november kl. 08.00',
      );
      expect(await tellOfBo([sms], 'sms')).toContain('Bo Ahl Sms skickas tisdag 24 november kl. 08.00');
    });

    it('names no time that is over, as while sending is paused', async () => {
      expect(await tellOfBo([{ ...waits, dueAt: startTime }])).toContain('Bo Ahl Mejl väntar på att skickas');
    });

    it('says nothing of an SMS to one without a number', async () => {
      const pages = await sent();
      const file = pages.file();
      pages.put({ ...file, referees: file.referees.map((each) => ({ ...each, channel: 'email-sms', phone: null })) });
      expect(wordsOf(await pages.get())).not.toContain('sms');
    });
  });

  it.each([
    ['declined', 'Har inte möjlighet att svara'],
    ['withdrawn', 'Referensen gäller inte längre'],
    ['unreachable', 'Går inte att nå med de här uppgifterna'],
  ] as const)('asks for one more when a referee is %s, in words that are kind to them', async (status, state) => {
    const pages = await sent();
    const file = pages.file();
    pages.put({
      ...file,
      referees: file.referees.map((referee, index) => (index === 0 ? { ...referee, status } : referee)),
    });
    const words = wordsOf(await pages.get());
    expect(words).toContain('En referens till behövs');
    expect(words).toContain('Någon som du har angett har inte möjlighet att svara. Det är vanligt.');
    expect(words).toContain(`Bo Ahl ${state}`);
    pages.wait(1);
    const form = await pages.get('/new');
    await pages.submit(form, { ...typedBo, first: 'Ali', last: 'Demir', mail: 'ali.demir@example.org', tel: '' });
    await pages.submit(await pages.get());
    expect(wordsOf(await pages.get())).not.toContain('behövs');
  });

  it('asks for as many as are missing, and blames nobody when the recruiter wants more', async () => {
    const pages = await sent();
    const file = pages.file();
    pages.put({ ...file, check: { ...file.check, settings: { ...file.check.settings, refereesRequested: 4 } } });
    const words = wordsOf(await pages.get());
    expect(words).toContain('Två referenser till behövs');
    expect(words).not.toContain('inte möjlighet');
  });

  it('puts a bounced address on top, and asks again at the corrected one', async () => {
    const pages = await sent();
    const file = pages.file();
    pages.put({
      ...file,
      messages: file.messages.map((message, index) => ({
        ...message,
        state: 'sent',
        fate: index === 0 ? 'bounced' : 'delivered',
      })),
    });
    expect(wordsOf(await pages.get())).toContain('Mejlet till Bo Ahl kom tillbaka');
    const form = await pages.get(`/referees/${boOf(file).id}`);
    await pages.submit(form, { mail: 'bo@example.org' });
    expect(pages.file().messages).toHaveLength(3);
    expect(boOf(pages.file())).toMatchObject({ email: 'bo@example.org', linkGeneration: 2 });
    expect(wordsOf(await pages.get())).not.toContain('kom tillbaka');
  });

  it.each([
    [
      'waits for the morning',
      { state: 'waiting', dueAt: '2026-11-24T07:00:00.000Z' },
      'Sms skickas tisdag 24 november kl. 08.00',
    ],
    [
      'has gone',
      { state: 'sent', sentAt: '2026-11-23T09:00:00.000Z' },
      'Sms skickat måndag 23 november kl. 10.00, inget svar än',
    ],
  ] as const)('says of a mail that came back that an SMS %s', async (_, sms, said) => {
    const pages = await sent();
    const file = pages.file();
    const [mail] = file.messages;
    if (mail === undefined) throw new Error('No mail to Bo');
    pages.put({
      ...file,
      messages: [
        { ...mail, state: 'sent', fate: 'bounced' },
        { ...mail, id: `${mail.id}_sms`, medium: 'sms', instead: 'email', ...sms },
      ],
    });
    const words = wordsOf(await pages.get());
    expect(words).toContain(`Rätta adressen, så skickar vi igen. ${said}.`);
    expect(words).toContain(`Bo Ahl Mejlet kom tillbaka. ${said}`);
  });

  it('lets nobody change a referee who has started', async () => {
    const pages = await sent();
    const file = pages.file();
    const form = await pages.get(`/referees/${boOf(file).id}`);
    pages.put({ ...file, referees: file.referees.map((referee) => ({ ...referee, status: 'answering' })) });
    const late = await pages.submit(form, { first: 'Bosse' });
    expect(late.status).toBe(409);
    expect(wordsOf(late)).toContain('Bo Ahl har redan börjat svara, så uppgifterna ligger fast.');
    expect((await pages.get(`/referees/${boOf(file).id}`)).status).toBe(409);
    expect(boOf(pages.file()).firstName).toBe('Bo');
  });

  it('shows of a referee whom the recruiter named only that', async () => {
    const recruiters = buildReferee({ ...buildRefereeDetails(), source: 'recruiter' });
    const pages = candidatePages({ file: { check: buildCheck({ status: 'collecting' }), referees: [recruiters] } });
    const page = await pages.get();
    expect(allWordsOf(page)).toContain('Angiven av Rita Ek.');
    expect(page.body).not.toContain('bo.ahl@example.org');
    expect((await pages.get(`/referees/${recruiters.id}`)).status).toBe(409);
  });
});

describe('changing a referee', () => {
  it('in two windows shows both versions and loses neither', async () => {
    const pages = await withBoth();
    const form = await pages.get(`/referees/${boOf(pages.file()).id}`);
    expect((await pages.submit(form, { company: 'Sydvik AB' })).status).toBe(303);
    const second = await pages.submit(form, { title: 'Vikarie' });
    expect(second.status).toBe(409);
    expect(wordsOf(second)).toContain('Sydvik AB');
    expect(second.body).toContain('value="Vikarie"');
    expect((await pages.submit(second)).status).toBe(303);
    expect(boOf(pages.file()).relation).toMatchObject({ title: 'Vikarie' });
  });

  it('the same again is no conflict', async () => {
    const pages = await withBoth();
    const form = await pages.get(`/referees/${boOf(pages.file()).id}`);
    await pages.submit(form, { company: 'Sydvik AB' });
    expect((await pages.submit(form, { company: 'Sydvik AB' })).status).toBe(303);
  });

  it('removing asks first, and happens once', async () => {
    const pages = await withBoth();
    const ask = await pages.get(`/referees/${boOf(pages.file()).id}/remove`);
    expect(wordsOf(ask)).toContain('Ta bort Bo Ahl?');
    expect((await pages.submit(ask)).status).toBe(303);
    expect(boOf(pages.file()).status).toBe('removed');
    expect((await pages.submit(ask)).status).toBe(404);
    expect(wordsOf(await pages.get())).toContain('Referens 2 av 2');
  });

  it('a referee of nobody is not found', async () => {
    const pages = await withBoth();
    expect((await pages.get(`/referees/${evaDetails().id}x`)).status).toBe(404);
    expect((await pages.get('/nowhere')).status).toBe(404);
  });
});

describe('reminding a referee', () => {
  const minutesOfDay = 24 * 60;

  it('is offered a day after they were asked, and done once', async () => {
    const pages = await sent();
    expect(wordsOf(await pages.get())).not.toContain('Påminn');
    pages.wait(minutesOfDay + 1);
    const page = await pages.get();
    expect(wordsOf(page)).toContain('Du kan påminna var och en en gång.');
    const answer = await pages.submit(page);
    expect(answer.status).toBe(303);
    const bo = boOf(pages.file());
    const reminders = () => pages.file().messages.filter(({ kind }) => kind === 'referee-reminder');
    expect(reminders().map(({ recipient, medium, plan }) => [recipient, medium, plan])).toEqual([
      [bo.id, 'email', undefined],
    ]);
    expect(wordsOf(await pages.follow(answer))).toContain('Du har skickat en påminnelse');
    pages.wait(2 * minutesOfDay);
    expect((await pages.submit(page)).status).toBe(303);
    expect(reminders()).toHaveLength(1);
  });

  it('is not offered of one who wants no reminders, and changes nothing when it is pressed all the same', async () => {
    const pages = await sent();
    pages.wait(minutesOfDay + 1);
    const page = await pages.get();
    const stopped = pages.file().referees.map((each) => ({ ...each, remindersStopped: true as const }));
    pages.put({ ...pages.file(), referees: stopped });
    expect(wordsOf(await pages.get())).not.toContain('Påminn');
    expect((await pages.submit(page)).status).toBe(303);
    expect(pages.file().messages.some(({ kind }) => kind === 'referee-reminder')).toBe(false);
  });
});
