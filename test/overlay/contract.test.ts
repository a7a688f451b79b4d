import { expect, it } from 'vitest';
import { type Drawing, offerDrawing, offeredDrawing } from '../../components/overlay/contract';

it('hands the drawing script to the reading one, and is empty where none was injected', () => {
  expect(offeredDrawing()).toBeNull();
  const drawing: Drawing = {
    forms: [],
    ready: Promise.resolve(),
    report() {
      throw new Error('not drawn here');
    },
    notice() {},
  };
  offerDrawing(drawing);
  expect(offeredDrawing()).toBe(drawing);
});
