// The element in JSX of React 18 and 19: `import type {} from 'meso-quiz/react'`.

import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { MesoQuizAttributes, MesoQuizElement } from './index.js';

type Props = MesoQuizAttributes & DetailedHTMLProps<HTMLAttributes<MesoQuizElement>, MesoQuizElement>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'meso-quiz': Props;
    }
  }
}
