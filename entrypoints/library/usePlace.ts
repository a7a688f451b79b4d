import { useCallback, useEffect, useState } from 'preact/hooks';
import { addressOf, type Place, placeIn } from '../../lib/place';

/** The place that the address names, and the way to another. */
export function usePlace() {
  const [place, setPlace] = useState(() => placeIn(location.hash));
  useEffect(() => {
    const follow = () => setPlace(placeIn(location.hash));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  const go = useCallback((to: Place, how: 'push' | 'replace' = 'push') => {
    if (how === 'push') {
      location.hash = addressOf(to);
      return;
    }
    history.replaceState(history.state, '', addressOf(to));
    setPlace(to);
  }, []);
  return { place, go };
}
