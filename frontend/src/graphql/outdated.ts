import type { CombinedError } from 'urql';

const RELOADED = 'kabinet.reloaded';

/** Notes that this build was reloaded once; false when it was before, or when nothing can be noted. */
function firstTime(build: string) {
  try {
    if (sessionStorage.getItem(RELOADED) === build) return false;
    sessionStorage.setItem(RELOADED, build);
    return true;
  } catch {
    return false; // storage is switched off: without a note a reload could go on for ever
  }
}

/** A page older than the server asks what is no longer known there: it loads itself anew, once a build. */
export function reloadWhenOutdated(
  error: CombinedError,
  build: string = import.meta.url,
  reload: () => void = () => location.reload(),
) {
  const outdated = error.graphQLErrors.some(({ extensions }) => extensions.code === 'UNKNOWN_DOCUMENT');
  if (outdated && firstTime(build)) reload();
}
