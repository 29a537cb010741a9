import { expect, test } from 'vitest';
import { textOfHtml } from '#shared/domain/text/html-text.ts';

test.each([
  ['Hej Kim,\nvi hörs.', 'Hej Kim,\nvi hörs.'],
  ['5 < 7 & 8 > 6', '5 < 7 & 8 > 6'],
  ['<p>Hej <b>Kim</b>,</p><p>vi&nbsp;h&ouml;rs.<br/>Rita &amp; Ali</p>', 'Hej Kim,\n\nvi hörs.\nRita & Ali'],
  ['<ul>\n <li>En</li>\n <li>Två</li>\n</ul>', '– En\n– Två'],
  ['<div style="color:red">Hej&#33; &#x1F33B;</div><script>alert(1)</script>', 'Hej! 🌻'],
  ['V&auml;lkommen &unknown;', 'Välkommen &unknown;'],
  ['<', '<'],
])('%j says %j', (html, text) => {
  expect(textOfHtml(html)).toBe(text);
});
