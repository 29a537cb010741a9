import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { openMovedClock } from '#infra/local/clock/moved-clock.ts';
import { openAsyncQueue } from '#infra/local/lambda/async-queue.ts';
import { openDataFolder } from '#infra/local/state/data-folder.ts';
import { openStateStore, type StateStore } from '#infra/local/state/state-store.ts';
import { keepSecret, secretSchema } from '#infra/local/template/generated-secrets.ts';

let folder: string;
let store: StateStore;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vitsord-state-'));
  store = openStateStore(join(folder, 'state.db'));
});
afterEach(() => {
  store.close();
  rmSync(folder, { recursive: true, force: true });
});

const reopen = () => {
  store.close();
  store = openStateStore(join(folder, 'state.db'));
};

describe('what is remembered', () => {
  it('is there after a restart', () => {
    store.write('place', { position: 7 });
    reopen();
    expect(store.read('place', z.object({ position: z.number() }))).toEqual({ position: 7 });
    expect(store.read('other', z.string())).toBeUndefined();
  });

  it('includes secrets, made once', () => {
    const secret = secretSchema.parse({
      GenerateSecretString: { PasswordLength: 30, ExcludePunctuation: true, ExcludeCharacters: 'abc' },
    });
    const value = keepSecret(store, 'one', secret);
    expect(value).toMatch(/^[d-zA-Z0-9]{30}$/);
    reopen();
    expect(keepSecret(store, 'one', secret)).toBe(value);
    expect(keepSecret(store, 'two', secret)).not.toBe(value);
  });

  it('includes events that are not delivered yet', () => {
    openAsyncQueue(store).add('listener', '{}', 1000);
    reopen();
    const queue = openAsyncQueue(store);
    const [item] = queue.due(1000);
    expect(item).toMatchObject({ functionName: 'listener', event: '{}', attempts: 0 });
    queue.postpone(item?.id ?? '', 61_000, 1);
    expect([queue.due(60_000), queue.nextDueExcept(new Set()), queue.nextDueExcept(new Set([item?.id ?? '']))]).toEqual(
      [[], 61_000, undefined],
    );
  });

  it('includes the moved time, which never goes back by itself', () => {
    const clock = openMovedClock(store);
    const heard: number[] = [];
    clock.onMoved((offsetMs) => heard.push(offsetMs));
    clock.moveTo(Date.now() + 60_000);
    clock.moveTo(Date.now() + 30_000);
    expect(heard).toHaveLength(1);
    reopen();
    expect(openMovedClock(store).now() - Date.now()).toBeGreaterThan(59_000);
  });

  it('knows what time it was for what was under way when it was moved', () => {
    const clock = openMovedClock(store);
    const before = clock.now();
    clock.moveTo(before + 86_400_000);
    const [now = 0, earlier = 0, ...others] = clock.recentTimes();
    expect(now).toBeGreaterThanOrEqual(before + 86_400_000);
    expect(earlier).toBeGreaterThanOrEqual(before);
    expect(earlier).toBeLessThan(before + 60_000);
    expect(others).toEqual([]);
  });
});

describe('the data folder', () => {
  it('is its user’s alone, and of one local cloud at a time', () => {
    const path = join(folder, 'data');
    const data = openDataFolder(path, false);
    expect(statSync(path).mode & 0o777).toBe(0o700);
    writeFileSync(data.file('lock'), String(process.ppid));
    expect(() => openDataFolder(path, false)).toThrow('already running');
    writeFileSync(data.file('lock'), '4194305');
    expect(() => openDataFolder(path, false)).not.toThrow();
  });

  it('is emptied on wish', () => {
    const path = join(folder, 'data');
    const data = openDataFolder(path, false);
    writeFileSync(data.file('kept'), '');
    data.release();
    expect(() => statSync(openDataFolder(path, true).file('kept'))).toThrow('ENOENT');
  });
});
