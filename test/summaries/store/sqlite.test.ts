import { openSqliteStore } from '../../../src/summaries/store/sqlite.ts';
import { complies } from './compliance.ts';

complies('SQLite', () => openSqliteStore(':memory:'));
