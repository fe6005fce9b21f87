#!/usr/bin/env node
/**
 * Where the program begins. Node keeps what it compiled from one start to the next where it can (from Node 22.1 on), and must be
 * told before anything else is loaded: so this file imports nothing of ours.
 */
import * as nodeModule from 'node:module';

if ('enableCompileCache' in nodeModule && typeof nodeModule.enableCompileCache === 'function') {
  nodeModule.enableCompileCache();
}

const { main } = await import('./program.js');
await main();
