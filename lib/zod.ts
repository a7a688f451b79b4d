import { z } from 'zod';

/**
 * zod as every schema of ours is made with it. By itself it tries, at its first object, whether it may compile
 * schemas to code. The policy of the extension's pages forbids that, and the browser writes a violation
 * into the console of each. So it is told not to try, and this is the only module that imports the package: schemas
 * are made when their modules are loaded, and must find it told.
 */
z.config({ jitless: true });

export { z };
