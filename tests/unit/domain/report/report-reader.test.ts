import { describe, expect, it } from 'vitest';
import { reportAddress } from '#shared/domain/report/report-address.ts';
import { makeReportLink, opensToAll, type ReportLink } from '#shared/domain/report/report-link.ts';
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
  buildFile,
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

describe('a link is for', () => {
  it.each<readonly [string, Partial<ReportLink>, ReturnType<typeof audienceOf>]>([
    ['one address', { access: 'named', email: 'nora@client.example' }, { email: 'nora@client.example' }],
    ['everybody at a domain', { access: 'domain', domain: 'client.example' }, { domain: 'client.example' }],
    ['whoever has it, though it was mailed', { email: 'nora@client.example' }, null],
    ['nobody, without the address', { access: 'named', domain: 'client.example' }, null],
    ['nobody, without the domain', { access: 'domain', email: 'nora@client.example' }, null],
  ])('%s', (_, changes, audience) => {
    expect(audienceOf(given(changes))).toEqual(audience);
  });

  it('all, where it asks for no code and works', () => {
    expect(opensToAll(given({}), startTime)).toBe(true);
    expect(opensToAll(given({ access: 'named', email: 'nora@client.example' }), startTime)).toBe(false);
    expect(opensToAll(given({ revokedAt: startTime }), startTime)).toBe(false);
  });
});

describe('where the report is read', () => {
  const links = { urlOf: (of: object) => JSON.stringify(of) };
  const first = { ...makeReportLink(testId('lnk', 1), null, startTime), linkGeneration: 3 };
  const check = buildCheck({ linkKeyVersion: 'key_2' });

  it('is the link that came with the first answer, and none that was made for somebody', () => {
    const file = buildFile({ check, reportLinks: [given({ id: testId('lnk', 2) }), first] });
    expect(JSON.parse(reportAddress(file, links, startTime) ?? '')).toEqual({
      purpose: 'report',
      organisationId: check.organisationId,
      checkId: check.id,
      person: first.id,
      generation: 3,
      keyVersion: 'key_2',
    });
    expect(reportAddress(buildFile({ check, reportLinks: [given({})] }), links, startTime)).toBeNull();
  });

  it('is nowhere once that is revoked', () => {
    const file = buildFile({ check, reportLinks: [{ ...first, revokedAt: startTime }] });
    expect(reportAddress(file, links, startTime)).toBeNull();
  });
});

it('a domain is read among spaces, and a client is named by a name among spaces', () => {
  expect(readDomain(' client.example ')).toEqual({ domain: 'client.example' });
  expect(namesClient('Manager at Nordvik', ' Nordvik ')).toBe(true);
});

it('nobody has read by a link to one address that was never opened', () => {
  expect(readersOf(given({ access: 'named', email: 'nora@client.example' }))).toEqual([]);
  expect(readersOf(given({ access: 'domain', domain: 'client.example' }))).toEqual([]);
});
