import { describe, expect, it } from 'vitest';
import { makeReportLink, type ReportLink } from '#shared/domain/report/report-link.ts';
import {
  audienceOf,
  isOutside,
  maxReadersOfLink,
  mayRead,
  namesClient,
  readDomain,
  readersOf,
} from '#shared/domain/report/report-reader.ts';
import {
  buildCheck,
  buildOrganisation,
  minutesAfter,
  startTime,
  testId,
} from '#tests/support/builders/check-builders.ts';

const given = (changes: Partial<ReportLink>): ReportLink => ({
  ...makeReportLink(testId('lnk', 1), 'Nora Bergman', startTime),
  ...changes,
});

const readerOf = (number: number, email = `reader${number}@client.example`) => ({
  id: testId('rdr', number),
  email,
  readings: 1,
  firstAt: startTime,
  lastAt: startTime,
});

describe('who may read by a link', () => {
  it('is whoever has it, one mailbox, or everybody at a domain', () => {
    const named = given({ access: 'named', email: 'Nora@Client.Example' });
    const domain = given({ access: 'domain', domain: 'client.example' });
    expect(mayRead(given({}), 'anybody@else.example')).toBe(true);
    expect(
      ['nora@client.example', 'nora+1@client.example', 'ola@client.example'].map((each) => mayRead(named, each)),
    ).toEqual([true, false, false]);
    expect(
      [
        'ola@CLIENT.example',
        'ola@sub.client.example',
        'ola@client.example.evil.example',
        'client.example@else.example',
      ].map((each) => mayRead(domain, each)),
    ).toEqual([true, false, false, false]);
  });

  it('is nobody once the address is erased', () => {
    expect(mayRead(given({ access: 'named' }), '')).toBe(false);
    expect(audienceOf(given({ access: 'named' }))).toBeNull();
  });

  it('is nobody new where as many have read as one link has room for', () => {
    const readers = Array.from({ length: maxReadersOfLink }, (_, index) => readerOf(index));
    const full = given({ access: 'domain', domain: 'client.example', readers });
    expect([mayRead(full, 'reader7@client.example'), mayRead(full, 'new@client.example')]).toEqual([true, false]);
  });
});

describe('a domain', () => {
  it('is read from what people write, and is none where anybody may have an address', () => {
    expect(['client.example', ' @Client.example', 'nora@client.example'].map(readDomain)).toEqual(
      Array.from({ length: 3 }, () => ({ domain: 'client.example' })),
    );
    expect(['', 'client', 'a b.example', '192.0.2.1'].map(readDomain)).toEqual(
      Array.from({ length: 4 }, () => 'not_domain'),
    );
    expect(['gmail.com', 'Hotmail.SE', 'web.de'].map(readDomain)).toEqual(
      Array.from({ length: 3 }, () => 'domain_shared'),
    );
  });

  it('is outside when neither sender nor recruiters are at it', () => {
    const check = buildCheck({ recruiter: { name: 'Rita Ek', email: 'rita.ek@kommun.example' } });
    const sender = { name: 'Kommunen', address: 'hr@ref.example', replyTo: null };
    const organisation = buildOrganisation({ sender, administrators: [], callHandlers: [] });
    const outside = (email: string) => isOutside(email, organisation, check);
    expect(['nora@kommun.example', 'nora@REF.example', 'nora@client.example'].map(outside)).toEqual([
      false,
      false,
      true,
    ]);
    const ownAddress = { name: 'Rita Ek', email: 'rita.ek@gmail.com' };
    const small = buildCheck({ recruiter: ownAddress });
    expect(['rita.ek@gmail.com', 'nora@gmail.com'].map((email) => isOutside(email, organisation, small))).toEqual([
      false,
      true,
    ]);
  });
});

it('the readers of a link for one address are that one, once it was opened', () => {
  const named = given({ access: 'named', email: 'nora@client.example' });
  expect(readersOf(named)).toEqual([]);
  const opened = { ...named, openings: 2, firstOpenedAt: minutesAfter(1), lastOpenedAt: minutesAfter(9) };
  expect(readersOf(opened)).toEqual([
    { id: named.id, email: 'nora@client.example', readings: 2, firstAt: minutesAfter(1), lastAt: minutesAfter(9) },
  ]);
});

it('what others are told names no client', () => {
  expect([namesClient('Någon hos NORDVIK', 'Nordvik'), namesClient('Någon hos en kund', 'Nordvik')]).toEqual([
    true,
    false,
  ]);
  expect([namesClient('Någon', null), namesClient('Någon', ' ')]).toEqual([false, false]);
});
