import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { chartWords } from '../../lib/words/charts';
import type { Language } from '../../lib/words/say';
import { Canvas } from './Canvas';
import type { ChartTable } from './data';
import type { Drawing } from './drawing';
import { type ChartAbout, chartSvg, framed } from './file';
import { chartPicture, paperColours } from './picture';

export interface ChartProps {
  readonly about: ChartAbout;
  readonly language: Language;
  /** Saves a file by the browser's own way. */
  readonly onSave: (name: string, content: Blob) => void;
}

interface FigureProps extends ChartProps {
  /** Draws for a width in px. */
  readonly draw: (width: number) => Drawing;
  readonly table: ChartTable;
}

/** Width of a saved file's drawing, whatever the window's. */
const FILE_WIDTH = 800;
const LEAST_WIDTH = 280;

/** A chart with its title, the table behind it, its definitions and source, and buttons that save it. */
export function Figure({ about, language, onSave, draw, table }: FigureProps) {
  const say = chartWords(language);
  const id = useId();
  const ground = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  /** Closed, the table is out of sight but never out of the accessibility tree. */
  const [isOpen, setOpen] = useState(false);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    const { current } = ground;
    if (current === null) return;
    const measure = () => setWidth(Math.max(LEAST_WIDTH, Math.floor(current.clientWidth)));
    measure();
    const sizes = new ResizeObserver(measure);
    sizes.observe(current);
    return () => sizes.disconnect();
  }, []);
  const file = (page: Document) => chartSvg(draw(FILE_WIDTH), about, paperColours(page));
  const saveSvg = (page: Document) => {
    onSave(`${about.file}.svg`, new Blob([file(page)], { type: 'image/svg+xml' }));
  };
  const savePng = async (page: Document) => {
    try {
      onSave(`${about.file}.png`, await chartPicture(page, file(page), framed(draw(FILE_WIDTH), about)));
      setProblem('');
    } catch {
      setProblem(say('pngFailed'));
    }
  };
  return (
    <figure class="chart" aria-labelledby={`${id}-caption`}>
      <figcaption class="chart-caption" id={`${id}-caption`}>
        {about.title}
      </figcaption>
      <div class="chart-ground" ref={ground}>
        {width > 0 && (
          <Canvas drawing={draw(width)} title={about.title} description={about.description} id={id} />
        )}
      </div>
      <div class="chart-tools">
        <button
          type="button"
          class="button"
          onClick={({ currentTarget }) => saveSvg(currentTarget.ownerDocument)}
        >
          {say('svg')}
        </button>
        <button
          type="button"
          class="button"
          onClick={({ currentTarget }) => savePng(currentTarget.ownerDocument)}
        >
          {say('png')}
        </button>
        <button
          type="button"
          class="button"
          aria-expanded={isOpen}
          aria-controls={`${id}-table`}
          onClick={() => setOpen(!isOpen)}
        >
          {say('table')}
        </button>
        <span role="status">{problem}</span>
      </div>
      <section
        id={`${id}-table`}
        class={isOpen ? 'wide' : 'chart-unseen'}
        aria-label={say('tableOf', { title: about.title })}
        // What scrolls must be reached by keys.
        tabIndex={isOpen ? 0 : undefined}
      >
        <table>
          <thead>
            <tr>
              {table.head.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(({ key, name, cells }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                {cells.map((cell, index) => (
                  <td key={table.head[index + 1]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {about.definitions.length > 0 && (
        <details class="chart-behind">
          <summary>{say('definitions')}</summary>
          <ul>
            {about.definitions.map((definition) => (
              <li key={definition}>{definition}</li>
            ))}
          </ul>
        </details>
      )}
      <p class="chart-source">{about.source}</p>
    </figure>
  );
}
