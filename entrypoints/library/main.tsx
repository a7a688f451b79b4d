import { Component, type ComponentChildren, type ComponentType, render } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import '../../components/library/library.css';
import type { Remembered } from '../../components/kept/memory';
import { Shell } from '../../components/library/Shell';
import { Loading, Problem } from '../../components/library/states';
import { forms } from '../../lib/forms';
import { addressOf, type ViewName } from '../../lib/place';
import { looksOf, openPreferences } from '../../lib/settings/preferences';
import { findingWords } from '../../lib/words/findings';
import { libraryWords } from '../../lib/words/library';
import { languageOf } from '../../lib/words/say';
import { useArchive } from './useArchive';
import { useDrops } from './useDrops';
import { usePlace } from './usePlace';
import { loaders, type ViewProps } from './view';
import { memory, Reports } from './views/reports';

const preferences = openPreferences(browser);
const spoken = languageOf(browser.i18n.getUILanguage());

function Root({ start }: { readonly start: Remembered }) {
  const [, draw] = useState(0);
  useEffect(() => {
    const ending = new AbortController();
    preferences.watch(() => draw((count) => count + 1), ending.signal);
    return () => ending.abort();
  }, []);
  const { language, theme } = looksOf(preferences, spoken);
  const { place, go } = usePlace();
  const say = libraryWords(language);
  const words = useMemo(() => findingWords(language, forms), [language]);
  const archive = useArchive(place.view !== 'reports');
  const View = useView(place.view);

  useEffect(() => {
    const { documentElement } = document;
    documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = `${say(`view_${place.view}`)} · ${say('library')}`;
    if (theme === 'auto') delete documentElement.dataset.theme;
    else documentElement.dataset.theme = theme;
  }, [language, theme, say, place.view]);

  useDrops(go);
  useArrival(place.view);

  const content = () => {
    if (place.view === 'reports') return <Reports start={start} language={language} words={words} go={go} />;
    if (archive.is === 'broken') return <Problem say={say} detail={archive.detail} />;
    if (archive.is === 'loading' || View === null) return <Loading say={say} />;
    const { library, rows } = archive;
    const { query } = place;
    return <View {...{ library, rows, query, language, words, go }} href={addressOf} />;
  };
  return (
    <Shell view={place.view} say={say} onOptions={() => browser.runtime.openOptionsPage()}>
      <Guard key={place.view} broken={(detail) => <Problem say={say} detail={detail} />}>
        {content()}
      </Guard>
    </Shell>
  );
}

/** The component that draws a view; null while it is being read. */
function useView(view: ViewName): ComponentType<ViewProps> | null {
  const [loaded, setLoaded] = useState<{ view: ViewName; View: ComponentType<ViewProps> } | null>(null);
  useEffect(() => {
    if (view === 'reports') return;
    let isOver = false;
    loaders[view]().then(
      ({ View }) => {
        if (!isOver) setLoaded({ view, View });
      },
      (error: unknown) => console.error('Gouji:', error),
    );
    return () => {
      isOver = true;
    };
  }, [view]);
  return loaded?.view === view ? loaded.View : null;
}

/** Another view begins at its top, and the keyboard with it. */
function useArrival(view: ViewName): void {
  const last = useRef(view);
  useEffect(() => {
    if (last.current === view) return;
    last.current = view;
    document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [view]);
}

interface GuardProps {
  readonly broken: (detail: string) => ComponentChildren;
  readonly children: ComponentChildren;
}

/** A bug in one view is told there; the others go on. */
class Guard extends Component<GuardProps, { detail: string | null }> {
  override state = { detail: null };

  static override getDerivedStateFromError(error: unknown) {
    return { detail: String(error).slice(0, 300) };
  }

  override componentDidCatch(error: unknown): void {
    console.error('Gouji:', error);
  }

  override render({ broken, children }: GuardProps) {
    const { detail } = this.state;
    return detail === null ? children : broken(detail);
  }
}

async function start(): Promise<void> {
  const [remembered] = await Promise.all([memory.recall(), preferences.ready]);
  const root = document.getElementById('root');
  if (root !== null) render(<Root start={remembered} />, root);
}

start().catch((error: unknown) => console.error('Gouji:', error));
