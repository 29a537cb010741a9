import { expect, test } from 'vitest';

import { drawLifecycle } from '#tests/support/house/draw-lifecycle.ts';

test('the drawing in the documents is that of the table', async () => {
  await expect(drawLifecycle()).toMatchFileSnapshot('../../../../docs/lifecycle.md');
});
