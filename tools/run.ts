/** Starts one of the tools of a kind, `npm run bench -- NAME …`, as if it had been started by itself. */

/** By name the modules, each of which does its work when it is imported. */
export interface Tools {
  readonly [name: string]: () => Promise<unknown>;
}

/**
 * @param kind the npm script: `bench`
 * @param fallback the tool that runs when the first word names none; when left out, a name is demanded
 */
export async function runTool(kind: string, tools: Tools, fallback?: string): Promise<void> {
  const [, , first = ''] = process.argv;
  const isNamed = Object.hasOwn(tools, first);
  const isOption = first === '' || first.startsWith('-');
  const tool = isNamed ? tools[first] : isOption && fallback !== undefined ? tools[fallback] : undefined;
  if (tool === undefined) {
    process.stderr.write(
      `usage: npm run ${kind} -- NAME …, where NAME is one of\n  ${Object.keys(tools).join('\n  ')}\n`,
    );
    process.exitCode = 2;
    return;
  }
  if (isNamed) process.argv.splice(2, 1);
  await tool();
}
