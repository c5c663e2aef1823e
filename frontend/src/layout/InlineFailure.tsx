import { TriangleAlert } from 'lucide-react';
import { useWords } from '../text/text.tsx';
import { Note } from '../ui/Note.tsx';

/** A part of a page that failed alone. */
export function InlineFailure({ message, retry }: { message: string; retry: () => void }) {
  const { text } = useWords();
  return (
    <div role="alert">
      <Note icon={TriangleAlert} tone="neg">
        <p>{message}</p>
        <button type="button" className="text-link" onClick={retry}>
          {text.app.retry}
        </button>
      </Note>
    </div>
  );
}
