import { benchIngest } from './ingest.ts';

console.log(await benchIngest([100, 100_000]));
