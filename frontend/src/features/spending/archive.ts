import type { Operation } from './spending.ts';

/** What is known of one account's operations: the latest of them, and from where older ones go on. */
export type Known = { operations: Operation[]; older: string | null };

/** All accounts that are told of, each by its id. */
export type Archive = Readonly<Record<string, Known>>;

export type Page = {
  account: string;
  operations: readonly Operation[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
};

const olderOf = ({ pageInfo }: Page) => (pageInfo.hasNextPage ? pageInfo.endCursor : null);

const without = (operations: readonly Operation[], others: readonly Operation[]) => {
  const known = new Set(others.map(({ id }) => id));
  return operations.filter(({ id }) => !known.has(id));
};

/** The first pages, read once more perhaps: what has come since stands before what is known. */
export function renewed(archive: Archive, pages: readonly Page[]): Archive {
  return Object.fromEntries(
    pages.map((page) => {
      const known = archive[page.account];
      const operations = [...page.operations, ...without(known?.operations ?? [], page.operations)];
      return [page.account, { operations, older: known ? known.older : olderOf(page) }];
    }),
  );
}

/** One more page of an account. */
export function extended(archive: Archive, page: Page): Archive {
  const known = archive[page.account]?.operations ?? [];
  return {
    ...archive,
    [page.account]: {
      operations: [...known, ...without(page.operations, known)],
      older: olderOf(page),
    },
  };
}

const moment = (operation: Operation | undefined) => (operation ? Date.parse(operation.at) : 0);

/**
 * The operations of these accounts together, the latest first, as far as nothing is missing between them: where an
 * account has older ones that are not read yet, its last one is the end.
 */
export function together(archive: Archive, accounts: readonly string[]) {
  const known = accounts.flatMap((id) => archive[id] ?? []);
  const unread = known.filter(({ older }) => older !== null);
  const end = Math.max(0, ...unread.map(({ operations }) => moment(operations.at(-1))));
  const operations = known
    .flatMap((one) => one.operations)
    .filter((operation) => moment(operation) >= end)
    .sort((one, other) => moment(other) - moment(one));
  return { operations, more: unread.length > 0 };
}

/** The accounts whose next page is needed to show more: those that end where the list ends, or later. */
export function behind(archive: Archive, accounts: readonly string[]): { account: string; after: string }[] {
  return accounts.flatMap((account) => {
    const after = archive[account]?.older;
    return after ? [{ account, after }] : [];
  });
}
