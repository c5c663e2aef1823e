import { useEffect, useRef } from 'react';
import { Refusal } from '../../ui/Refusal.tsx';
import type { Question } from './QuestionWatch.tsx';
import { useAnswer } from './useAnswer.ts';
import { useQuestionWords } from './useQuestionWords.ts';

type Props = { question: Question; onClose: () => void };

/** R1: is it you? Only whoever sees the other screen knows the number. */
export function QuestionDialog({ question: { id, device, choices }, onClose }: Props) {
  const words = useQuestionWords();
  const { outcome, sending, choose, notMe } = useAnswer(id);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className="dialog stack"
      aria-labelledby="question-title"
      aria-describedby="question-text"
      onClose={onClose}
    >
      <h2 id="question-title">{words.isItYou}</h2>
      <p id="question-text" role="status" className="text-ink-2">
        {outcome?.settled ? outcome.said : words.wants(device)}
      </p>
      {outcome?.settled ? (
        <button type="button" className="btn wide" onClick={onClose}>
          {words.close}
        </button>
      ) : (
        <>
          <div className="flex gap-3">
            {choices.map((number) => (
              <button
                key={number}
                type="button"
                className="btn soft flex-1 basis-0"
                aria-disabled={sending}
                onClick={() => sending || choose(number)}
              >
                {number}
              </button>
            ))}
          </div>
          <button
            type="button"
            className="btn out wide"
            aria-disabled={sending}
            onClick={() => sending || notMe()}
          >
            {words.notMe}
          </button>
          <Refusal id="question-refusal">{outcome?.said}</Refusal>
        </>
      )}
    </dialog>
  );
}
