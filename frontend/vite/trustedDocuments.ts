import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  buildSchema,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionNode,
  validate,
  visit,
} from 'graphql';
import type { Plugin } from 'vite';

const CALL = /\bgraphql\(\s*`([^`]*)`\s*(?:,\s*\[[^\]]*\]\s*)?,?\s*\)/g;
const TYPENAME: SelectionNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

type Operation = { id: string; kind: string; name: string };

/**
 * The operations of a set of sources, with every fragment they reach, and the hash each is known by. What
 * the contract would refuse at run time fails here.
 */
export function trust(sources: string[], contract: string) {
  const schema = buildSchema(contract);
  const fragments = new Map<string, FragmentDefinitionNode>();
  const operations: OperationDefinitionNode[] = [];
  for (const source of sources) {
    for (const [, text = ''] of source.matchAll(CALL)) {
      for (const definition of parse(text).definitions) {
        if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
        else if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition);
      }
    }
  }

  const reached = (node: OperationDefinitionNode | FragmentDefinitionNode, seen: Set<string>) => {
    visit(node, {
      FragmentSpread({ name: { value } }) {
        const fragment = fragments.get(value);
        if (!fragment) throw new Error(`No fragment ${value}`);
        if (!seen.has(value)) reached(fragment, seen.add(value));
      },
    });
    return seen;
  };

  const documents: Record<string, string> = {};
  const byName = new Map<string, Operation>();
  for (const operation of operations) {
    const name = operation.name?.value;
    if (!name || byName.has(name)) throw new Error(`An operation needs a name of its own: ${name}`);
    const names = [...reached(operation, new Set())].sort();
    const whole = withTypenames([operation, ...names.flatMap((key) => fragments.get(key) ?? [])]);
    const [mistake] = validate(schema, whole);
    if (mistake) throw new Error(`${name}: ${mistake.message}`);
    const text = print(whole);
    const id = createHash('sha256').update(text).digest('hex');
    documents[id] = text;
    byName.set(name, { id, kind: operation.operation, name });
  }
  return { documents, byName };
}

function withTypenames(definitions: DocumentNode['definitions']): DocumentNode {
  return visit(
    { kind: Kind.DOCUMENT, definitions },
    {
      SelectionSet(node, _key, parent) {
        const atRoot = parent && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION;
        return atRoot ? undefined : { ...node, selections: [...node.selections, TYPENAME] };
      },
    },
  );
}

function stripped(source: string, byName: Map<string, Operation>) {
  return source.replace(CALL, (_call, text: string) => {
    const operation = parse(text).definitions.find(
      (definition) => definition.kind === Kind.OPERATION_DEFINITION,
    );
    const known = byName.get(operation?.name?.value ?? '');
    if (!known) return '{}';
    const { id, kind, name } = known;
    return JSON.stringify({
      kind: Kind.DOCUMENT,
      documentId: id,
      definitions: [
        {
          kind: Kind.OPERATION_DEFINITION,
          operation: kind,
          name: { kind: Kind.NAME, value: name },
          selectionSet: { kind: Kind.SELECTION_SET, selections: [] },
        },
      ],
    });
  });
}

function sourcesIn(folder: string) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.test)\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'));
}

/**
 * The SPA sends hashes, not documents: in a production build every operation is replaced by its hash, and
 * the manifest the server trusts is written beside the static files.
 */
export function trustedDocuments(source: string, contract: string, manifest: string): Plugin {
  let known: ReturnType<typeof trust>;
  return {
    name: 'kabinet-trusted-documents',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      known = trust(sourcesIn(source), readFileSync(contract, 'utf8'));
    },
    transform(code, id) {
      if (!id.startsWith(source) || code.search(CALL) < 0) return undefined;
      return { code: stripped(code, known.byName), map: null };
    },
    writeBundle() {
      mkdirSync(path.dirname(manifest), { recursive: true });
      writeFileSync(manifest, `${JSON.stringify(known.documents, null, 2)}\n`);
    },
  };
}
