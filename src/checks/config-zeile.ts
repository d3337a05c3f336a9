import ts from 'typescript'

/**
 * Line of a field in the operator's configuration.
 *
 * @param text of the file: TypeScript that hands the fields over as one object
 * @param feld way to the field, such as `['betreiber', 'name']`; of one that is missing the line of what should hold it
 */
export function lineInConfig(text: string, feld: readonly PropertyKey[]): number {
  const datei = ts.createSourceFile('config.ts', text, ts.ScriptTarget.Latest, true)
  const start = followPath(findObject(datei), feld)?.getStart(datei) ?? 0
  return datei.getLineAndCharacterOfPosition(start).line + 1
}

/** The first object of the file holds the fields. */
function findObject(node: ts.Node): ts.ObjectLiteralExpression | undefined {
  return ts.isObjectLiteralExpression(node) ? node : ts.forEachChild(node, findObject)
}

/** The node as deep along a path as there is one. */
function followPath(node: ts.Node | undefined, [name, ...rest]: readonly PropertyKey[]): ts.Node | undefined {
  if (!node || name === undefined) return node
  const naechster = ts.isArrayLiteralExpression(node) ? node.elements[Number(name)] : propertyOf(node, name)
  if (!naechster) return node
  if (rest.length === 0) return naechster
  return followPath(ts.isPropertyAssignment(naechster) ? naechster.initializer : naechster, rest)
}

function propertyOf(node: ts.Node, name: PropertyKey): ts.ObjectLiteralElementLike | undefined {
  if (!ts.isObjectLiteralExpression(node)) return undefined
  return node.properties.find(({ name: eigener }) => eigener && 'text' in eigener && eigener.text === name)
}
