import { Client, cacheExchange, fetchExchange, makeOperation, mapExchange } from 'urql';
import type { Language } from '../text/plural.ts';
import { reloadWhenOutdated } from './outdated.ts';
import { transport } from './transport.ts';

/**
 * In a production build a document carries the hash it is trusted by, and the text stays at home; a server that
 * does not know the hash is newer than the page.
 */
const trustedDocuments = mapExchange({
  onError: (error) => reloadWhenOutdated(error),
  onOperation(operation) {
    const { query } = operation;
    if (!('documentId' in query) || typeof query.documentId !== 'string') return operation;
    const persistedQuery = { version: 1, sha256Hash: query.documentId } as const;
    return makeOperation(operation.kind, { ...operation, extensions: { persistedQuery } }, operation.context);
  },
});

export function createClient(language: Language) {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    exchanges: [cacheExchange, trustedDocuments, fetchExchange],
    fetch: transport,
    fetchOptions: { headers: { 'Accept-Language': language } },
  });
}

/** Asks anew without counting as the viewer's own activity. */
export function passively(language: Language) {
  return {
    requestPolicy: 'network-only',
    fetchOptions: { headers: { 'Accept-Language': language, 'Kabinet-Activity': 'none' } },
  } as const;
}
