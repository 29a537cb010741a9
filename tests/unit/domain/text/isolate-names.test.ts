import { describe, expect, test } from 'vitest';
import { isolateInHtml, isolateInText } from '#shared/domain/text/isolate-names.ts';

describe('A name that runs from right to left', () => {
  test.each([
    ['<p>Hej محمد علي!</p>', '<p>Hej <bdi>محمد علي</bdi>!</p>'],
    ['<p>דוד, כהן och Kim</p>', '<p><bdi>דוד</bdi>, <bdi>כהן</bdi> och Kim</p>'],
    ['<p>בן־גוריון (3)</p>', '<p><bdi>בן־גוריון</bdi> (3)</p>'],
    ['<p>Kim Lund, 王小明</p>', '<p>Kim Lund, 王小明</p>'],
    ['<a title="דוד &lt;" href="/x">דוד</a>', '<a title="דוד &lt;" href="/x"><bdi>דוד</bdi></a>'],
    ['<input value="דוד > x"><b>דוד</b>', '<input value="דוד > x"><b><bdi>דוד</bdi></b>'],
    ['<title>דוד</title><option>דוד</option><p>דוד</p>', '<title>דוד</title><option>דוד</option><p><bdi>דוד</bdi></p>'],
    ['<textarea dir="auto">דוד, כהן</textarea>', '<textarea dir="auto">דוד, כהן</textarea>'],
    ['<p dir="auto">דוד <b>כהן</b>, דוד</p><p>דוד</p>', '<p dir="auto">דוד <b>כהן</b>, דוד</p><p><bdi>דוד</bdi></p>'],
    [
      '<div dir="auto"><div>דוד</div>דוד</div><i>דוד</i>',
      '<div dir="auto"><div>דוד</div>דוד</div><i><bdi>דוד</bdi></i>',
    ],
    // What has no end holds no name, and an end without a beginning ends nothing.
    ['<input dir="auto" value="x"><p>דוד</p>', '<input dir="auto" value="x"><p><bdi>דוד</bdi></p>'],
    ['<p dir="auto"/><p>דוד</p>', '<p dir="auto"/><p><bdi>דוד</bdi></p>'],
    ['</option><p>דוד</p>', '</option><p><bdi>דוד</bdi></p>'],
    ['<p dir="auto">דוד <b>כהן</p><p>דוד</p>', '<p dir="auto">דוד <b>כהן</p><p><bdi>דוד</bdi></p>'],
    ['<p><bdi>דוד</bdi><br/>1 < 2</p>', '<p><bdi>דוד</bdi><br/>1 < 2</p>'],
  ])('is set apart in %s', (html, isolated) => {
    expect(isolateInHtml(html)).toBe(isolated);
  });

  test('is set apart in plain text', () => {
    expect(isolateInText('דוד, כהן och Kim')).toBe('\u2068דוד\u2069, \u2068כהן\u2069 och Kim');
  });
});
