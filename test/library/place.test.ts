import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, placeIn, VIEWS } from '../../lib/place';

describe('a place in the library', () => {
  it('comes out of its address as it went in', () => {
    const query = fc.dictionary(
      fc.string({ minLength: 1, unit: 'binary' }),
      fc.string({ minLength: 1, unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...VIEWS), query, (view, asked) => {
        expect(placeIn(addressOf({ view, query: asked }))).toEqual({ view, query: asked });
      }),
    );
  });

  it('leaves out what is empty', () => {
    expect(addressOf({ view: 'agency', query: { agency: '', field: '' } })).toBe('#/agency');
    expect(placeIn('#/agency')).toEqual({ view: 'agency', query: {} });
  });

  it.each(['', '#', '#/', '#/nowhere', '#agency', '#/Agency', '#//report?id=1'])(
    'is the list where the address names none: %j',
    (hash) => {
      expect(placeIn(hash)).toEqual({ view: 'reports', query: {} });
    },
  );
});
