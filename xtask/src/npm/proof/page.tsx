// The element in JSX, as README.md shows it.

import type {} from 'meso-quiz/react';

export const quiz = (
  <meso-quiz clinic="Derma Clinic" booking="https://clinic.example/book" region="gb">
    <a href="https://quiz.example/">Mesotherapy finder</a>
  </meso-quiz>
);

// @ts-expect-error There is no such region.
export const nowhere = <meso-quiz region="moon" />;
