import { benchReading } from './reading.ts';

console.log(benchReading());
