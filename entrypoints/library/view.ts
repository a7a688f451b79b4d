import type { ComponentType } from 'preact';
import type { Library } from '../../lib/archive/database';
import type { ListRow } from '../../lib/archive/list';
import type { Place, ViewName } from '../../lib/place';
import type { FindingWords } from '../../lib/words/findings';
import type { Language } from '../../lib/words/say';

/** What a view of the library gets. It reads the archive and hands plain data to components. */
export interface ViewProps {
  readonly library: Library;
  /** All reports, newest first; another list whenever anything of them changed. */
  readonly rows: readonly ListRow[];
  readonly query: Readonly<Record<string, string>>;
  readonly language: Language;
  /** Labels of figures and sentences of findings. */
  readonly words: FindingWords;
  /** Leads to another place; `replace` for choices that are no step of their own. */
  readonly go: (place: Place, how?: 'push' | 'replace') => void;
  /** The address of a place, for links. */
  readonly href: (place: Place) => string;
}

interface ViewModule {
  readonly View: ComponentType<ViewProps>;
}

/** One folder each; read when first opened, so that the library itself opens at once. */
export const loaders: Readonly<Record<Exclude<ViewName, 'reports'>, () => Promise<ViewModule>>> = {
  report: () => import('./views/report'),
  pair: () => import('./views/pair'),
  agency: () => import('./views/agency'),
  year: () => import('./views/year'),
  coverage: () => import('./views/coverage'),
  sum: () => import('./views/sum'),
  export: () => import('./views/export'),
  import: () => import('./views/import'),
};
