/** A sentence with the part to be stressed marked. */
export type Rich = (string | { em: string })[];

export function RichText({ parts }: { parts: Rich }) {
  return parts.map((part) => (typeof part === 'string' ? part : <em key={part.em}>{part.em}</em>));
}

export function plain(parts: Rich) {
  return parts.map((part) => (typeof part === 'string' ? part : part.em)).join('');
}
