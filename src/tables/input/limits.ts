/** What is read of a file at most: no record is larger than what a run writes. */
import { DEFAULT_CONFIG } from '../../config.js';

export const LIMITS = {
  /** Of a record, or of a file of one. */
  maxBytes: DEFAULT_CONFIG.limits.recordBytes,
  maxRatio: DEFAULT_CONFIG.limits.unpackRatio,
};
