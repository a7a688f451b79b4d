import { describe, expect, it } from 'vitest';
import {
  canonical,
  digestOf,
  type Found,
  keeping,
  packed,
  placeOf,
  type Rows,
  reportId,
  type Visit,
} from '../../lib/archive/keeping';
import { unpack } from '../../lib/archive/pack';
import { unknownIdentity } from '../../lib/core/report';
import { reportWith } from '../overlay/report';

const identity = {
  ...unknownIdentity('年度报告', 'http://a.gov.cn/1.html'),
  agency: '某县住房和城乡建设局',
  year: 2020,
};
const NOTHING: Found = { entry: undefined, reading: undefined, body: false, sighting: undefined };
const content = { sections: [{ part: null, heading: '', text: '一句话。' }], tables: [] };

function visit(changes: Partial<Visit> = {}): Visit {
  return { identity, report: reportWith({}), content, program: '1.0.0', form: 'f1', at: 1000, ...changes };
}

/** An archive of one report, as plain rows. */
async function visits(...all: Visit[]) {
  let last: Rows | undefined;
  const readings = new Map<string, Rows['reading']>();
  const sightings = new Map<string, Rows['sighting']>();
  const bodies = new Map<string, unknown>();
  const outcomes: string[] = [];
  for (const one of all) {
    const ready = await packed(one);
    const { digest } = ready;
    const found = {
      entry: last?.entry,
      reading: readings.get(digest),
      body: bodies.has(digest),
      sighting: sightings.get(placeOf(one)),
    };
    const { rows, outcome } = keeping(found, one, ready);
    last = rows;
    readings.set(rows.reading.digest, rows.reading);
    if (rows.body !== undefined) bodies.set(digest, unpack(rows.body.content));
    sightings.set(rows.sighting.address, rows.sighting);
    outcomes.push(outcome);
  }
  return {
    entry: last?.entry,
    readings: [...readings.values()],
    bodies: [...bodies.values()],
    sightings: [...sightings.values()],
    outcomes,
  };
}

describe('keeping a report', () => {
  it('makes one row of each kind for a report never seen', async () => {
    const report = reportWith({ 'review.total': '4' });
    const one = visit({ report });
    const ready = await packed(one);
    const { rows, outcome } = keeping(NOTHING, one, ready);
    expect(outcome).toBe('new');
    expect(rows.entry).toEqual({
      id: '2020 某县住房和城乡建设局',
      ...{ agency: identity.agency, year: 2020, title: '年度报告', address: identity.address },
      firstSeen: 1000,
      lastSeen: 1000,
      reading: ready.digest,
      readings: 1,
      ...{ tags: [], note: '', star: false },
    });
    expect(unpack(rows.reading.figures)).toEqual(report);
    expect(rows.reading).toMatchObject({ program: '1.0.0', form: 'f1', published: null });
    expect(unpack(rows.body?.content ?? new Uint8Array())).toEqual(content);
    expect(rows.sighting).toEqual({
      report: rows.entry.id,
      address: identity.address,
      ...{ official: true, file: false, readings: [ready.digest] },
      firstSeen: 1000,
      lastSeen: 1000,
    });
  });

  it('moves only "last seen" when the same figures are seen again', async () => {
    const first = await visits(visit());
    // A counter, a date and another text are no revision.
    const text = { sections: [{ part: null, heading: '', text: '访问量：12346' }], tables: [] };
    const redated = { ...identity, published: '2022-02-02' };
    const again = await visits(
      visit(),
      visit({ at: 5000, program: '2.0.0', form: 'f2', content: text, identity: redated }),
    );
    expect(again.bodies).toEqual([content]);
    expect(again.outcomes).toEqual(['new', 'same']);
    expect(again.entry).toEqual({ ...first.entry, lastSeen: 5000 });
    expect(again.readings).toEqual([{ ...first.readings[0], lastSeen: 5000 }]);
    expect(again.sightings).toEqual([{ ...first.sightings[0], lastSeen: 5000 }]);
  });

  it('keeps other figures as one more reading and leaves the first as it was', async () => {
    const revised = visit({ report: reportWith({ 'review.total': '4' }), at: 2000 });
    const { entry, readings, outcomes } = await visits(visit(), revised);
    expect(outcomes).toEqual(['new', 'changed']);
    expect(readings).toHaveLength(2);
    expect(readings[0]).toMatchObject({ firstSeen: 1000, lastSeen: 1000 });
    expect(readings[1]).toMatchObject({ firstSeen: 2000 });
    expect(readings.map(({ figures }) => unpack(figures))).toEqual([visit().report, revised.report]);
    expect(entry).toMatchObject({ readings: 2, reading: readings[1]?.digest, firstSeen: 1000 });
  });

  it('goes back to an earlier reading without making a third', async () => {
    const revised = visit({ report: reportWith({ 'review.total': '4' }), at: 2000 });
    const { entry, readings, outcomes } = await visits(visit(), revised, visit({ at: 3000 }));
    expect(outcomes).toEqual(['new', 'changed', 'same']);
    expect(readings).toHaveLength(2);
    expect(entry).toMatchObject({ readings: 2, reading: readings[0]?.digest, lastSeen: 3000 });
  });

  it('keeps each address at which a report was seen', async () => {
    const elsewhere = { ...identity, address: 'http://mirror.example/1.html' };
    const { entry, sightings } = await visits(visit(), visit({ identity: elsewhere, at: 2000 }));
    expect(sightings.map(({ address }) => address)).toEqual([identity.address, elsewhere.address]);
    expect(entry?.address).toBe(elsewhere.address);
  });

  it('adds the text and tables that an earlier version did not keep', async () => {
    const ready = await packed(visit());
    const { rows } = keeping(NOTHING, visit(), ready);
    const found = { ...rows, body: false };
    expect(unpack(keeping(found, visit(), ready).rows.body?.content ?? new Uint8Array())).toEqual(content);
    expect(keeping({ ...found, body: true }, visit(), ready).rows.body).toBeUndefined();
    expect(
      keeping(found, visit({ content: null }), await packed(visit({ content: null }))).rows.body,
    ).toBeUndefined();
  });

  it('leaves an identity that a person corrected, and another one follows the page', async () => {
    const ready = await packed(visit());
    const { rows } = keeping(NOTHING, visit(), ready);
    const corrected = { ...rows.entry, id: '2021 别局', agency: '别局', year: 2021 };
    const again = keeping({ ...NOTHING, entry: corrected }, visit(), ready, corrected.id);
    expect(again.rows.entry).toMatchObject({ id: '2021 别局', agency: '别局', year: 2021 });
    expect(again.rows.reading.report).toBe('2021 别局');
    const spelled = { ...rows.entry, agency: '某縣住房和城鄉建設局' };
    expect(keeping({ ...NOTHING, entry: spelled }, visit(), ready).rows.entry.agency).toBe(identity.agency);
  });

  it('never moves "last seen" back, whatever the clock does', async () => {
    const { entry, readings } = await visits(visit({ at: 5000 }), visit({ at: 10 }));
    expect([entry?.lastSeen, readings[0]?.lastSeen]).toEqual([5000, 5000]);
  });
});

describe('reportId', () => {
  it('is agency and year, whatever the spaces and the script', () => {
    const same = { ...identity, agency: ' 某縣住房 和城鄉建設局', address: 'http://b.gov.cn/' };
    expect(reportId(same)).toBe(reportId(identity));
  });

  it('falls back on the address, so that unknown reports stay apart', () => {
    const unknown = { ...identity, agency: null };
    expect(reportId(unknown)).not.toBe(reportId({ ...unknown, address: 'http://b.gov.cn/' }));
    expect(reportId({ ...identity, year: null })).not.toBe(reportId(identity));
    expect(reportId({ ...identity, agency: ' ' })).toBe(reportId(unknown));
  });
});

describe('the canonical figures', () => {
  const report = reportWith({ 'review.total': '4' });

  it('do not depend on order, printed spelling, editions or notes', () => {
    const other = {
      ...report,
      editions: {},
      edition: null,
      notes: [{ rule: 'form.mixed' as const, fields: [], texts: ['2024-01-01'] }],
      figures: Object.fromEntries(
        Object.entries(report.figures)
          .reverse()
          .map(([field, figure]) => [field, { ...figure, text: `${figure.text} 件` }]),
      ),
    };
    expect(canonical(other)).toBe(canonical(report));
  });

  it('tell values, blanks, unreadable cells and missing ones apart', () => {
    const { 'review.total': _, ...rest } = report.figures;
    const texts = [
      canonical(report),
      canonical(reportWith({ 'review.total': '5' })),
      canonical(reportWith({ 'review.total': '' })),
      canonical(reportWith({ 'review.total': '见附件' })),
      canonical({ ...report, figures: rest }),
      canonical({ ...report, subtotals: { 'requests.refused.subtotal.total': { is: 'blank', text: '' } } }),
    ];
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('have the SHA-256 that other programs find', async () => {
    const empty = { ...report, figures: {}, subtotals: {} };
    // Of no bytes at all: the value in FIPS 180.
    expect(await digestOf(empty)).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    const abc = { ...empty, figures: { a: { is: 'number', value: '1', text: '1' } } } as const;
    expect(canonical(abc)).toBe('a=1');
    expect(await digestOf(abc)).not.toBe(await digestOf(empty));
  });
});

describe('keeping a report from a saved page', () => {
  const file = '年报/2020.html';
  const other = reportWith({ 'review.total': '9' });

  it('says that it is from a file, whatever official address the page gives itself', async () => {
    const { entry, sightings, outcomes } = await visits(visit({ file }));
    expect(outcomes).toEqual(['new']);
    expect(entry?.address).toBe(identity.address);
    expect(sightings).toMatchObject([
      { address: 'file:年报/2020.html', official: false, file: true, firstSeen: 1000, lastSeen: 1000 },
    ]);
  });

  it('adds a reading to what was seen on the web, and takes the place of nothing', async () => {
    const seen = await visits(visit());
    const digest = await digestOf(other);
    const { entry, readings, sightings, outcomes } = await visits(
      visit(),
      visit({ file, report: other, at: 5000, identity: { ...identity, title: '另一标题' } }),
    );
    expect(outcomes).toEqual(['new', 'changed']);
    expect(entry).toEqual({ ...seen.entry, readings: 2 });
    expect(readings.map((row) => row.digest)).toEqual([seen.entry?.reading, digest]);
    expect(sightings.map(({ address, readings }) => [address, readings])).toEqual([
      [identity.address, [seen.entry?.reading]],
      ['file:年报/2020.html', [digest]],
    ]);
  });

  it('changes nothing of a report that is kept with the same figures but where it was seen', async () => {
    const seen = await visits(visit());
    const { entry, outcomes, sightings } = await visits(visit(), visit({ file, at: 5000 }));
    expect(outcomes).toEqual(['new', 'same']);
    expect(entry).toEqual(seen.entry);
    expect(sightings).toHaveLength(2);
  });

  it('gives way to what is seen on the web later', async () => {
    const { entry } = await visits(visit({ file, report: other }), visit({ at: 5000 }));
    expect(entry).toMatchObject({ reading: await digestOf(reportWith({})), readings: 2, lastSeen: 5000 });
  });
});
