import { describe, expect, it } from 'vitest';
import { useBrowser } from './harness/suite';
import { faultyReport } from './pages';

const there = faultyReport();
const suite = useBrowser([there]);

/** Every page of the extension that a person can come to, and the one out of sight that makes backups. */
const PAGES = ['popup.html', 'options.html', 'library.html', 'welcome.html', 'sample.html'] as const;

describe('the policy of the extension’s pages', () => {
  it.each(PAGES)(
    '%s loads nothing from elsewhere, runs no script of another’s and sends nothing',
    async (name) => {
      const page = await suite().openExtension(`/${name}`);
      const address = suite().server.addressOf(there);
      const tried = await page.evaluate(async (elsewhere) => {
        const sent = await fetch(elsewhere, { mode: 'no-cors' }).then(
          () => 'sent',
          () => 'refused',
        );
        const loaded = (element: HTMLElement, how: 'src' | 'href') =>
          new Promise<string>((resolve) => {
            element.addEventListener('load', () => resolve('loaded'));
            element.addEventListener('error', () => resolve('refused'));
            element.setAttribute(how, elsewhere);
            document.body.append(element);
          });
        const script = document.createElement('script');
        script.textContent = 'document.documentElement.dataset.ran = "yes"';
        document.body.append(script);
        const sheet = document.createElement('link');
        sheet.rel = 'stylesheet';
        return {
          sent,
          script: await loaded(document.createElement('script'), 'src'),
          sheet: await loaded(sheet, 'href'),
          picture: await loaded(document.createElement('img'), 'src'),
          inline: document.documentElement.dataset.ran ?? 'refused',
        };
      }, address);
      expect(tried).toEqual({
        sent: 'refused',
        script: 'refused',
        sheet: 'refused',
        picture: 'refused',
        inline: 'refused',
      });
    },
  );

  it('lets no site show them in a frame', async () => {
    const { page, address } = await suite().open(there);
    // A refused frame tells nothing of itself in one of the browsers: one that is let in and comes later does.
    await page.evaluate(
      (ours, own) =>
        new Promise((resolve) => {
          const show = (source: string) => {
            const frame = document.createElement('iframe');
            frame.src = source;
            document.body.append(frame);
            return frame;
          };
          show(`${ours}/popup.html`);
          show(`${own}?framed`).addEventListener('load', resolve);
        }),
      suite().session.origin,
      address,
    );
    const frames = await Promise.all(page.frames().map((frame) => frame.$('.popup').catch(() => null)));
    expect(frames.every((found) => found === null)).toBe(true);
  });
});
