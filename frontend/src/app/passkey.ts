/** What the browser's part of a passkey ended in: the answer for the server, or why there is none. */
export type PasskeyAnswer = { answer: string } | { stopped: 'known' | 'cancelled' };

/** Whether this browser reads and writes the JSON of passkeys itself. */
export function knowsPasskeys() {
  return (
    typeof PublicKeyCredential === 'function' &&
    'parseCreationOptionsFromJSON' in PublicKeyCredential &&
    'parseRequestOptionsFromJSON' in PublicKeyCredential
  );
}

/** Has an authenticator make a passkey. */
export function makePasskey(options: string): Promise<PasskeyAnswer> {
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(JSON.parse(options));
  return answered(navigator.credentials.create({ publicKey }));
}

/** Has an authenticator prove with a passkey. */
export function showPasskey(options: string): Promise<PasskeyAnswer> {
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(JSON.parse(options));
  return answered(navigator.credentials.get({ publicKey }));
}

/** Browsers say little about why: somebody changed their mind, waited too long, or has the passkey already. */
async function answered(asked: Promise<Credential | null>): Promise<PasskeyAnswer> {
  try {
    const credential = await asked;
    return credential instanceof PublicKeyCredential
      ? { answer: JSON.stringify(credential.toJSON()) }
      : { stopped: 'cancelled' };
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return { stopped: error.name === 'InvalidStateError' ? 'known' : 'cancelled' };
  }
}
