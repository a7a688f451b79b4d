import { describe } from 'vitest';
import { testParity } from './suspect-parity';

describe('section 三 of the 2019 form', () => testParity('2019'));
