import { type FakeAnswer, installFakeServer } from '../src/testing/index.js';

/** What a story needs before it is shown: these files and answers in place of a network. */
export const served = (answers: Readonly<Record<string, FakeAnswer>>) => () => {
  const server = installFakeServer(answers);
  return () => server.remove();
};
