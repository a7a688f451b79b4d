import { libraryWords } from '../../../../lib/words/library';
import type { ViewProps } from '../../view';

export function View({ language }: ViewProps) {
  return <h1>{libraryWords(language)('view_coverage')}</h1>;
}
