/** Where a thread begins: nothing of its own process's reading of TypeScript holds in it. */
import { register } from 'tsx/esm/api';

register();
await import('./thread.ts');
