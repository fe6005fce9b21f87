/** Logs: one JSON object a line on standard error, or a line for a person where standard error is a terminal. */

import pc from 'picocolors';
import { type Logger, pino } from 'pino';
import { z } from 'zod';
import { printable } from '../printable.js';

export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'silent'] as const;

export function createLog(level: (typeof LOG_LEVELS)[number]): Logger {
  const write = (line: string) => process.stderr.write(process.stderr.isTTY ? forPerson(line) : line);
  return pino({ level, base: null, formatters: { level: (label) => ({ level: label }) } }, { write });
}

const entrySchema = z.looseObject({ level: z.string(), msg: z.string().default(''), path: z.string().optional() });

function forPerson(line: string): string {
  const { level, msg, path } = entrySchema.parse(JSON.parse(line));
  const colour = level === 'error' ? pc.red : level === 'warn' ? pc.yellow : pc.dim;
  const place = path === undefined || msg.startsWith(path) ? '' : `${path}: `;
  return `${colour(level)}: ${printable(`${place}${msg}`)}\n`;
}
