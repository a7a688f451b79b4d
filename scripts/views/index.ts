import * as agencies from './agencies';
import { years, yearsList } from './agency';
import { exported } from './export';
import { importing } from './import';
import { pair, pairForms } from './pair';
import { report, reportLetter } from './report';
import type { ViewScene } from './view';

/** The library's views that pictures are taken of, by name. A view is a file here and a line in this list. */
export const VIEW_SCENES = {
  ...agencies,
  years,
  yearsList,
  export: exported,
  pair,
  pairForms,
  importing,
  report,
  reportLetter,
} as const satisfies Record<string, ViewScene>;

export type ViewSceneName = keyof typeof VIEW_SCENES;

export function isViewScene(name: string): name is ViewSceneName {
  return name in VIEW_SCENES;
}
