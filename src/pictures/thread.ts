import { workAt } from '../background.ts';
import { openDrawing } from './draw.ts';
import type { Sheet } from './picture.ts';

const opening = openDrawing();

workAt(async (sheet: Sheet) => (await opening)(sheet));
