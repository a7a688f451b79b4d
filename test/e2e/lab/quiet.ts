import { config } from 'zod';

// The remote protocol may evaluate code where the page itself may not, and zod would take that for the page's
// own leave to do so. Imported first: schemas ask when they are made.
config({ jitless: true });
