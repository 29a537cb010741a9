import { describe, expect, it } from 'vitest';
import { countingIds, startTime, testId } from '#tests/support/builders.ts';
import { fakeOrganisationStore } from '#tests/support/fakes/fake-organisation-store.ts';
import { createAdminister } from '../../../../functions/administer/administer.ts';

const secret = 'a'.repeat(32);

const takenMeanwhile = testId('chk', 2);
const letters = [testId('chk', 1), takenMeanwhile, testId('chk', 3)].map((checkId) => ({
  kind: 'message' as const,
  checkId,
  messageId: 'msg_000002_candidate_email',
  organisationId: testId('org', 1),
  reason: 'address_rejected',
  diedAt: startTime,
}));

function givenAdminister() {
  const organisations = fakeOrganisationStore();
  const administer = createAdminister({
    organisations,
    deadLetters: {
      list: (limit) => Promise.resolve(letters.slice(0, limit)),
      replay: ({ checkId }) => Promise.resolve(checkId !== takenMeanwhile),
    },
    clock: () => startTime,
    newId: countingIds(),
    newSecret: () => secret,
  });
  return { organisations, administer };
}

const command = { command: 'create-organisation', name: 'Göteborgs Stad', language: 'sv' };

describe('a new organisation', () => {
  it('has the defaults of the product', async () => {
    const { administer, organisations } = givenAdminister();
    const answer = await administer(command);
    const [made] = organisations.organisations();
    expect(answer).toEqual({ outcome: 'organisation_created', organisation: made?.id });
    expect(made).toMatchObject({
      name: 'Göteborgs Stad',
      timeZone: 'Europe/Stockholm',
      retentionMonths: 12,
      smsSenderId: 'GoteborgsSt',
      sender: { name: 'Göteborgs Stad', address: null, replyTo: null },
      defaults: { candidateChannel: 'email', refereesRequested: 2, questionTemplates: { de: 'tpl_standard' } },
      branding: { colours: null },
    });
  });

  it('has what the command says', async () => {
    const { administer, organisations } = givenAdminister();
    await administer({
      ...command,
      colour: '#0b5f50',
      smsSenderId: 'Gbg',
      administrators: [{ name: 'Rita Ek', email: 'rita.ek@example.org' }],
    });
    expect(organisations.organisations()).toMatchObject([
      { branding: { colours: { brand: '#0b5f50' } }, smsSenderId: 'Gbg', administrators: [{ name: 'Rita Ek' }] },
    ]);
  });

  it.each([
    [{ timeZone: 'Europe/Atlantis' }, 'time_zone_unknown'],
    [{ colour: 'green' }, 'colour_invalid'],
    [{ sender: 'stad' }, 'address_invalid'],
    [{ language: 'is' }, 'command_invalid'],
    [{ name: ' ' }, 'command_invalid'],
    [{ command: 'drop' }, 'command_invalid'],
  ])('is refused with %j', async (changes, code) => {
    const { administer, organisations } = givenAdminister();
    expect(await administer({ ...command, ...changes })).toMatchObject({ outcome: 'refused', code });
    expect(organisations.organisations()).toEqual([]);
  });
});

describe('a new key', () => {
  it.each([
    [true, `vts_live_${secret}`],
    [false, `vts_test_${secret}`],
  ])('is its organisation’s, live: %s', async (live, key) => {
    const { administer, organisations } = givenAdminister();
    await administer(command);
    const organisation = organisations.organisations()[0]?.id;
    expect(await administer({ command: 'create-key', organisation, live, name: 'ATS' })).toEqual({
      outcome: 'key_created',
      organisation,
      key,
    });
    expect(await organisations.findKey(key)).toMatchObject({ organisationId: organisation, live, name: 'ATS' });
  });

  it('needs an organisation that exists', async () => {
    const { administer } = givenAdminister();
    const answer = await administer({ command: 'create-key', organisation: testId('org', 9) });
    expect(answer).toEqual({ outcome: 'refused', code: 'organisation_unknown' });
  });
});

describe('dead letters', () => {
  it('are listed as many as asked for', async () => {
    const { administer } = givenAdminister();
    expect(await administer({ command: 'list-dead-letters', limit: 2 })).toEqual({
      outcome: 'dead_letters',
      letters: letters.slice(0, 2),
    });
  });

  it('are sent again, all or those of one check, but for what was taken meanwhile', async () => {
    const { administer } = givenAdminister();
    const replay = (check?: string) => administer({ command: 'replay-dead-letters', check });
    expect(await replay()).toEqual({ outcome: 'dead_letters_replayed', count: 2 });
    expect(await replay(testId('chk', 3))).toEqual({ outcome: 'dead_letters_replayed', count: 1 });
    expect(await replay(takenMeanwhile)).toEqual({ outcome: 'dead_letters_replayed', count: 0 });
  });
});
