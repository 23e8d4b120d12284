import { enableCompileCache } from 'node:module';

// Compiled code is kept between starts; only what is imported after this line profits.
enableCompileCache();
const { start } = await import('./start.ts');
await start();
