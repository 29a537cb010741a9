import { describe, expect, it } from 'vitest';
import { describeAnswer } from '#infra/admin/describe-answer.ts';
import { parseCommand } from '#infra/admin/parse-command.ts';

const parse = (line: string) => parseCommand(line.split(' '));

describe('a command line', () => {
  it('creates an organisation', () => {
    expect(
      parseCommand([
        'create-organisation',
        '--name=Göteborgs Stad',
        '--language=sv',
        '--colour=#0b5f50',
        '--retention-months=6',
        '--administrator=Rita Ek <rita.ek@example.org>',
        '--administrator=bo.ahl@example.org',
      ]),
    ).toMatchObject({
      place: { stage: null, local: false },
      command: {
        command: 'create-organisation',
        name: 'Göteborgs Stad',
        language: 'sv',
        colour: '#0b5f50',
        retentionMonths: 6,
        administrators: [
          { name: 'Rita Ek', email: 'rita.ek@example.org' },
          { name: 'bo.ahl@example.org', email: 'bo.ahl@example.org' },
        ],
      },
    });
  });

  it('creates a live key, or a test key', () => {
    expect(parse('create-key --organisation org_1 --stage prod')).toMatchObject({
      place: { stage: 'prod' },
      command: { organisation: 'org_1', live: true },
    });
    expect(parse('create-key --organisation org_1 --test --local')).toMatchObject({
      place: { local: true },
      command: { live: false },
    });
  });

  it('sends again what an outage lost, when that is confirmed', () => {
    const span = '--organisation org_1 --from 2026-11-23T08:00:00Z --to 2026-11-23T11:00:00Z';
    const asked = { organisation: 'org_1', from: '2026-11-23T08:00:00Z', to: '2026-11-23T11:00:00Z' };
    expect(parse(`undelivered ${span}`)).toMatchObject({ command: { command: 'list-undelivered', ...asked } });
    expect(() => parse(`undelivered send-again ${span}`)).toThrow('--confirm');
    expect(parse(`undelivered send-again ${span} --confirm`)).toMatchObject({
      command: { command: 'send-undelivered', ...asked },
    });
    expect(() => parse('undelivered --organisation org_1 --from 2026-11-23')).toThrow('--to');
  });

  it('is none of ours', () => {
    expect(parse('drop-everything')).toBeNull();
    expect(() => parse('create-key --force')).toThrow('--force');
  });
});

const here = { stage: null, local: false };

describe('what the operator reads', () => {
  it.each([
    [here, ''],
    [{ stage: 'prod', local: false }, ' --stage prod'],
    [{ stage: null, local: true }, ' --local'],
  ])('names a next command that goes to the same place: %j', (place, said) => {
    const made = describeAnswer({ outcome: 'organisation_created', organisation: 'org_1' }, place);
    expect(made.split('\n').at(-1)).toBe(`Its first API key: npm run admin -- create-key --organisation org_1${said}`);
  });

  it('has the key once, or the reason', () => {
    expect(describeAnswer({ outcome: 'key_created', organisation: 'org_1', key: 'vts_live_a' }, here)).toMatch(
      /^vts_live_a\n/,
    );
    expect(describeAnswer({ outcome: 'refused', code: 'organisation_unknown' }, here)).toContain(
      'no such organisation',
    );
    expect(describeAnswer({ outcome: 'refused', code: 'command_invalid', fields: ['name'] }, here)).toContain('name');
  });
});
