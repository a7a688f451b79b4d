import { describe, expect, it } from 'vitest';
import { forms } from '../../lib/forms';
import { type PageReading, readPage } from '../../lib/page/read';
import { parsePage } from '../../lib/saved/document';
import { plain } from '../publisher/markups';
import { publish } from '../publisher/publish';
import { plantError, soundReport } from '../publisher/sound';
import { objections } from './oracle';
import { attempt, frozen, mutilated } from './trial';

const SEED = 1;
const COUNT = 200;

const trials = Array.from({ length: COUNT }, (_, at) => attempt(SEED + at));

describe('mutilated pages', () => {
  it('are read without an exception or a change, and never called fine without being so', () => {
    const wrong = trials.filter((trial) => trial.objections.length > 0);
    expect(wrong.map(({ seed, mutations, objections: said }) => ({ seed, mutations, said }))).toEqual([]);
  });

  it('come in every kind, so that none of the answers is the only one', () => {
    const outcomes = new Set(trials.map((trial) => trial.outcome));
    expect(outcomes).toEqual(new Set(['fine', 'failing', 'untold', 'not a report']));
  });

  it('are the same for the same seed and differ from the page as published', () => {
    const { html, original, mutations } = mutilated(SEED);
    expect(mutilated(SEED)).toEqual({ html, original, mutations });
    expect(mutilated(SEED + 1).html).not.toBe(html);
    const changed = trials.filter((trial) => trial.html !== trial.original.page.html);
    expect(changed.length).toBeGreaterThan(COUNT * 0.9);
  });
});

describe('the judge of mutilated pages', () => {
  const report = soundReport(3, '2021');
  const published = publish(report, plain, { tagged: true });
  const page = parsePage(published.html);
  const reading = readPage(page, forms, { address: '' });
  const original = { page: published, edition: '2021', markup: plain.name, failing: false } as const;
  const field = 'requests.received.total';
  const changed = (change: (figures: Record<string, PageReading['report']['figures'][string]>) => void) => {
    const figures = { ...reading.report.figures };
    change(figures);
    return { ...reading, report: { ...reading.report, figures } };
  };

  it('has nothing to say of a page read right', () => {
    expect(objections(page, reading, original)).toEqual([]);
  });

  it('sees a figure that is printed nowhere', () => {
    const invented = changed((figures) => {
      figures[field] = { is: 'number', value: '987', text: '987' };
    });
    expect(objections(page, invented, original)).toContainEqual(
      expect.stringContaining(`${field}: read 987`),
    );
  });

  it('sees two figures exchanged', () => {
    const [one, other] = ['requests.received.naturalPerson', 'requests.granted.naturalPerson'];
    const exchanged = changed((figures) => {
      const [a, b] = [figures[one ?? ''], figures[other ?? '']];
      if (a === undefined || b === undefined || a.text === b.text) throw new Error('choose other fields');
      figures[one ?? ''] = b;
      figures[other ?? ''] = a;
    });
    expect(objections(page, exchanged, original).length).toBeGreaterThanOrEqual(2);
  });

  it('sees a figure placed at the wrong cell', () => {
    const places = new Map(reading.places);
    const elsewhere = places.get('requests.carriedOut.other');
    if (elsewhere === undefined) throw new Error('the plain page was not read');
    places.set(field, elsewhere);
    expect(objections(page, { ...reading, places }, original)).toEqual([
      expect.stringContaining('placed at another cell'),
    ]);
  });

  it('sees figures that do not add up, read or left out', () => {
    const spoilt = publish(plantError(report, field, '4711'), plain, { tagged: true });
    const wrong = parsePage(spoilt.html);
    const said = objections(wrong, readPage(wrong, forms, { address: '' }), original);
    expect(said).toContainEqual(expect.stringContaining('requests.applicants:received fails'));
    const less = changed((figures) => {
      delete figures[field];
    });
    expect(objections(page, less, original)).toContainEqual(
      expect.stringContaining('requests.applicants:received untold'),
    );
  });

  it('makes a page that cannot be written to', () => {
    const row: { nextSibling: unknown } = frozen(parsePage('<table><tr><td a=b>1')).documentElement ?? {
      nextSibling: null,
    };
    expect(() => {
      row.nextSibling = null;
    }).toThrow(TypeError);
  });
});
