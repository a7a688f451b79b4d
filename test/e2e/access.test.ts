import { expect, it } from 'vitest';
import { texts, useListOfReports } from './harness/reports';
import { until } from './harness/session';
import { useBrowser } from './harness/suite';

const suite = useBrowser([]);
const { openPopup } = useListOfReports(suite);

const ALLOW = '[data-remedy="allow"]';

it('the popup offers to ask for government sites where the browser withholds them, and only there', async () => {
  const popup = await openPopup();
  expect(await popup.$(ALLOW)).toBeNull();
  await suite().session.letIn(false);
  await until('the offer', () => popup.$(ALLOW));
  expect((await texts(popup, '.remedy')).join()).toContain('not allowed');
  await suite().session.letIn(true);
  await until('no offer', async () => (await popup.$(ALLOW)) === null);
});
