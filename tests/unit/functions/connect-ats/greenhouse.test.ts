import { describe, expect, test } from 'vitest';
import { readGreenhouseUrl } from '#shared/domain/push/greenhouse-url.ts';
import { namesApart } from '../../../../functions/connect-ats/presets/list-presets.ts';
import { readKey } from '../../../../functions/connect-ats/read-authorization.ts';

const encode = (text: string): string => Buffer.from(text).toString('base64');

test.each([
  [`Basic ${encode('key:')}`, 'key'],
  [`basic   ${encode('key:')} `, 'key'],
  [`Basic ${encode('key')}`, null],
  [`Basic ${encode('key:word')}`, null],
  [`Basic ${encode('key::')}`, null],
  [`Basic ${encode(':')}`, null],
  ['Basic key:', null],
  ['Basic', null],
  [`Bearer ${encode('key:')}`, null],
  [undefined, null],
])('in %j the key is %j', (header, key) => {
  expect(readKey(header)).toBe(key);
});

describe('the url of a test', () => {
  const base = 'https://app.greenhouse.io/integrations/testing_partners/take_home_tests';

  test.each([
    [`${base}/12345`, 'app.greenhouse.io|12345'],
    [`${base}/12345/`, 'app.greenhouse.io|12345'],
    [`${base}/12345?x=1#y`, 'app.greenhouse.io|12345'],
    ['HTTPS://APP.GREENHOUSE.IO/t/12345', 'app.greenhouse.io|12345'],
    [`${base}/abc?x=1`, `${base}/abc?x=1`],
    ['https://app.eu.greenhouse.example/12345', 'app.eu.greenhouse.example|12345'],
    ['https://app2.greenhouse.io/12345', 'app2.greenhouse.io|12345'],
    ['https://app99.greenhouse.io/12345', 'app99.greenhouse.io|12345'],
    ['https://app.eu.greenhouse.io/12345', 'app.eu.greenhouse.io|12345'],
    ['http://127.0.0.1:4000/12345', '127.0.0.1:4000|12345'],
  ])('%s is known as %s', (url, key) => {
    const hosts = ['app.eu.greenhouse.example', '127.0.0.1:4000'];
    expect(readGreenhouseUrl(url, { hosts }, ['127.0.0.1'])?.key).toBe(key);
  });

  test.each([
    'http://app.eu.greenhouse.example/1',
    'http://127.0.0.1:4001/1',
    'http://169.254.169.254/1',
    'https://app1.greenhouse.io/1',
    'https://app100.greenhouse.io/1',
    'https://eu.greenhouse.io/1',
    'x',
  ])('%s is none', (url) => {
    expect(
      readGreenhouseUrl(url, { hosts: ['app.eu.greenhouse.example', '127.0.0.1:4000'] }, ['127.0.0.1']),
    ).toBeNull();
  });

  test('by http: is none where no host is allowed it', () => {
    expect(readGreenhouseUrl('http://127.0.0.1:4000/1', { hosts: ['127.0.0.1:4000'] }, [])).toBeNull();
  });
});

test('equal names are told apart, also from one that has a number already', () => {
  const presets = ['Chef', 'chef', 'Chef (2)', 'Chef', 'Annat'].map((name, index) => ({ id: `pre_${index}`, name }));
  expect([...namesApart(presets).values()]).toEqual(['Chef', 'chef (2)', 'Chef (2) (2)', 'Chef (3)', 'Annat']);
});
