#!/usr/bin/env node
/** The command line. */
import { createInterface } from 'node:readline';
import { DEFAULT_CONFIG } from '../config.js';
import { annotateDocument } from '../pipeline.js';
import { parseRow, rowDocument } from '../read/index.js';

let number = 0;
for await (const line of createInterface({ input: process.stdin })) {
  number += 1;
  const document = rowDocument(parseRow(line, number), DEFAULT_CONFIG.limits.bytes);
  process.stdout.write(`${JSON.stringify(annotateDocument(document, DEFAULT_CONFIG))}\n`);
}
