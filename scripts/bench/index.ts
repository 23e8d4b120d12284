import { benchIngest } from './ingest.ts';
import { benchInteractions } from './interactions.ts';
import { benchReading } from './reading.ts';

console.log(benchReading());
console.log(`\n${await benchInteractions()}`);
console.log(`\n${await benchIngest([100, 2_000])}`);
