import { describe } from 'vitest';
import { testParity } from './suspect-parity';

describe('section 三 of the 2021 form', () => testParity('2021'));
