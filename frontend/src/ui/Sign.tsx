/** The three bars beside the operator's name. */
export function Sign() {
  return (
    <svg viewBox="0 0 26 26" fill="currentColor" aria-hidden="true">
      <rect x="1" y="3" width="24" height="5" rx="2.5" />
      <rect x="1" y="10.5" width="16" height="5" rx="2.5" opacity=".7" />
      <rect x="1" y="18" width="9" height="5" rx="2.5" opacity=".45" />
    </svg>
  );
}
