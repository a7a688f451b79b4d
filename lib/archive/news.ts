/** Tells every open list, in whatever window, that the archive has changed. */

/** Ids of the reports that changed; null: any of them may have. */
export type Changed = readonly string[] | null;

export interface News {
  tell(changed: Changed): void;
  /** @returns a function that ends it */
  hear(listener: (changed: Changed) => void): () => void;
  close(): void;
}

/** @param name the same for all who are to hear each other */
export function newsOf(name: string): News {
  const channel = new BroadcastChannel(name);
  const listeners = new Set<(changed: Changed) => void>();
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const changed = isIds(data) ? data : null;
    for (const listener of listeners) listener(changed);
  });
  return {
    tell(changed) {
      channel.postMessage(changed);
      // A channel does not hear itself.
      for (const listener of listeners) listener(changed);
    },
    hear(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      listeners.clear();
      channel.close();
    },
  };
}

function isIds(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
