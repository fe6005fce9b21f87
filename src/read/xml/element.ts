/** A piece of XML as a tree, with its places in the decoded file. */

export interface XmlElement {
  /** Without its prefix where that is the format's own, else with the usual one: `title`, `content:encoded`. */
  readonly name: string;
  /** By their names as written. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly nodes: readonly XmlNode[];
  /** Of its `<`, and after its last `>`. */
  readonly start: number;
  readonly end: number;
}

/** Characters between tags, or a CDATA section, as they stand in the file. */
export interface XmlText {
  readonly raw: string;
  readonly start: number;
  readonly isCdata: boolean;
}

export type XmlNode = XmlElement | XmlText;

export function isElement(node: XmlNode): node is XmlElement {
  return 'name' in node;
}

export function childrenOf(element: XmlElement | undefined, ...names: string[]): XmlElement[] {
  return (element?.nodes ?? []).filter(isElement).filter(({ name }) => names.includes(name));
}

/** The first of the children that have the first of the names that any has. */
export function childOf(element: XmlElement | undefined, ...names: string[]): XmlElement | undefined {
  for (const name of names) {
    const [child] = childrenOf(element, name);
    if (child !== undefined) return child;
  }
  return undefined;
}

/** Elements with a name at any depth, in their order; what is in them is not looked at. */
export function allIn(element: XmlElement | undefined, name: string): XmlElement[] {
  return (element?.nodes ?? [])
    .filter(isElement)
    .flatMap((child) => (child.name === name ? [child] : allIn(child, name)));
}

/** The first element at any depth. */
export function firstIn(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return allIn(element, name)[0];
}

export function attribute(element: XmlElement | undefined, name: string): string | null {
  const value = element?.attributes.get(name)?.trim();
  return value === undefined || value === '' ? null : value;
}

/** All text nodes below, in their order. */
export function textsIn(nodes: readonly XmlNode[]): XmlText[] {
  return nodes.flatMap((node) => (isElement(node) ? textsIn(node.nodes) : [node]));
}
