import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fileOfListed } from '#shared/data/checks/listed-files.ts';
import { itemsOfSummary } from '#shared/data/items/items-of-summary.ts';
import { listedItems } from '#shared/data/items/listed-item.ts';
import { type CheckFile, inStoredOrder } from '#shared/domain/check/check-file.ts';
import { applyTo } from '#shared/domain/decisions/change.ts';
import { type Message, mailFates, messageStates } from '#shared/domain/messages/message.ts';
import { showCheck } from '#shared/web/api/show-check.ts';
import { buildOrganisation, daysAfter, minutesAfter } from '#tests/support/builders/check-builders.ts';
import { everyAct, usualFiles } from '#tests/support/builders/every-act.ts';
import { buildMessage, exampleLinks } from '#tests/support/builders/message-builders.ts';

const linkKeys = { current: '1', keys: { '1': 'a key for tests' } };
const now = minutesAfter(2);
const ports = { baseUrl: 'https://x.example', linkMaker: exampleLinks, signSymbol: () => 's' };

const shown = async (file: CheckFile): Promise<string> =>
  JSON.stringify(await showCheck(file, ports, now, () => Promise.resolve(buildOrganisation())));

async function listed(file: CheckFile): Promise<CheckFile | null> {
  const [item] = listedItems(file);
  return item === undefined ? null : fileOfListed(item, linkKeys, { now });
}

/** As if all that is on its way had arrived. */
const delivered = (file: CheckFile): CheckFile =>
  inStoredOrder({
    ...file,
    messages: file.messages.map((message) => ({ ...message, state: 'sent', fate: message.fate ?? 'delivered' })),
  });

async function differing(files: readonly CheckFile[]): Promise<readonly unknown[]> {
  const found: unknown[] = [];
  for (const file of files) {
    const known = await listed(file);
    if (known === null || (await shown(known)) !== (await shown(file))) found.push(file);
  }
  return found.slice(0, 1);
}

const firstOf = ([first]: readonly CheckFile[]): CheckFile => {
  if (first === undefined) throw new Error('There is no such check');
  return first;
};

describe('a check as the API lists it', () => {
  it('is shown as the check itself, in each status', async () => {
    expect(await differing(usualFiles.map(delivered))).toEqual([]);
  });

  it.each(Object.entries(everyAct))('is shown so after %s', async (_, act) => {
    const after = usualFiles.flatMap((file) => {
      const decision = act(file);
      return decision.outcome === 'change' ? [delivered(applyTo(file, decision.change))] : [];
    });
    expect(await differing(after)).toEqual([]);
  });

  it('is taken from the list only if nothing is under way, or as it stands', async () => {
    const file = firstOf(usualFiles.filter(({ check }) => check.status === 'candidate_invited'));
    const times = [null, daysAfter(-1), daysAfter(1)];
    const plans = [undefined, { at: daysAfter(1), by: 'rule' as const }];
    const all = messageStates.flatMap((state) =>
      [null, ...mailFates].flatMap((fate) =>
        (['email', 'sms'] as const).flatMap((medium) =>
          times.flatMap((dueAt) =>
            plans.map((plan): Message => ({ ...buildMessage({ state, fate, medium, dueAt }), ...(plan && { plan }) })),
          ),
        ),
      ),
    );
    const wholes = all.map((message) => inStoredOrder({ ...file, messages: [message] }));
    const pairs = await Promise.all(wholes.map(async (whole) => ({ whole, known: await listed(whole) })));
    const sure = pairs.flatMap(({ whole, known }) => (known === null ? [] : [{ whole, known }]));
    expect(sure.length).toBeLessThan(all.length);
    for (const { whole, known } of sure) expect(await shown(known)).toBe(await shown(whole));
    const stands = async (changes: Partial<Message>) =>
      (await listed({ ...file, messages: [buildMessage(changes)] })) !== null;
    expect(await stands({ state: 'ready', dueAt: daysAfter(1) })).toBe(false);
    expect(await stands({ state: 'claimed', dueAt: daysAfter(1) })).toBe(false);
    expect(await stands({ state: 'sent' })).toBe(false);
    expect(await stands({ state: 'dead' })).toBe(false);
    expect(await stands({ state: 'sent', medium: 'sms' })).toBe(true);
    expect(await stands({ state: 'sent', fate: 'delivered' })).toBe(true);
    expect(await stands({ state: 'waiting', dueAt: daysAfter(1) })).toBe(true);
    expect(await stands({ state: 'waiting', dueAt: daysAfter(-1) })).toBe(false);
    expect(await stands({ state: 'ready', recipient: 'recruiter' })).toBe(true);
  });

  it('is loaded when the key of its links is gone', async () => {
    const file = delivered(firstOf(usualFiles));
    const of = (linkKeyVersion: string) => listed({ ...file, check: { ...file.check, linkKeyVersion } });
    expect([await of('1'), await of('0')]).toEqual([expect.anything(), null]);
  });

  it('stands in the lists of its status and of its project, if it has one there', () => {
    const file = firstOf(usualFiles);
    const { check } = file;
    const of = (externalId: string | null) =>
      listedItems({ ...file, check: { ...check, project: { ...check.project, externalId } } }).map(
        ({ queuePk }) => queuePk,
      );
    const all = `ORG#${check.organisationId}#live#NEW`;
    const ofStatus = `ORG#${check.organisationId}#live#NST#${check.status}`;
    expect([of('p-1'), of(null)]).toEqual([
      [all, ofStatus, `${all}#p-1`],
      [all, ofStatus],
    ]);
  });
});

describe('what was packed before there were words', () => {
  it('is read as before', () => {
    const content = { check: { kind: 'check', id: 'chk_1' }, items: [{ kind: 'referee', firstName: 'Bo' }] };
    expect(itemsOfSummary({ packed: new Uint8Array(deflateRawSync(JSON.stringify(content))) })).toEqual(content);
  });
});
