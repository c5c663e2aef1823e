import { expect, test } from 'vitest';
import { trust } from './trustedDocuments.ts';

const contract = `
  type Query { node(id: ID!): MobileLine }
  type MobileLine { id: ID! label: String! plan: Plan! }
  type Plan { id: ID! }
`;
const line = 'const Line = graphql(`fragment Line on MobileLine { id plan { id } }`);';
const page = 'const Page = graphql(`query Page { node(id: "1") { ...Line } }`, [Line]);';

test('an operation is trusted whole, with the fragments it reaches and a type beside every object', () => {
  const { documents, byName } = trust([page, line], contract);

  const id = byName.get('Page')?.id ?? '';
  expect(documents[id]?.replaceAll(/\s+/g, ' ')).toBe(
    'query Page { node(id: "1") { ...Line __typename } } fragment Line on MobileLine { id plan { id __typename } __typename }',
  );
});

test('the hash changes with a fragment', () => {
  const before = trust([page, line], contract).byName.get('Page')?.id;
  const after = trust([page, line.replace('plan { id }', 'label')], contract).byName.get('Page')?.id;

  expect(after).not.toBe(before);
});

test('a fragment that nobody wrote fails the build', () => {
  expect(() => trust([page], contract)).toThrow('No fragment Line');
});

test('two operations cannot share a name', () => {
  expect(() => trust([page, page, line], contract)).toThrow('a name of its own');
});

test('a field that the contract does not have fails the build', () => {
  expect(() => trust([page, line.replace('plan { id }', 'puk')], contract)).toThrow(
    'Cannot query field "puk"',
  );
});
