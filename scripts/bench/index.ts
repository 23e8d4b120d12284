import { benchInteractions } from './interactions.ts';
import { benchReading } from './reading.ts';

console.log(benchReading());
console.log(`\n${await benchInteractions()}`);
