export { allByRole, byRole, nameOf, textOf } from './by-role.js';
export { deferredDataset, type DeferredCall, type DeferredDataset } from './deferred-dataset.js';
export { type FakeAnswer, fakeServer, type FakeServer, installFakeServer } from './fake-server.js';
export { fakeComparison, fakeDataset } from './fake-dataset.js';
export { FAKE_REFERENCE, fakeFigures, type FakeFigures, type FakeOptions } from './fake-figures.js';
export { seededRandom } from './random.js';
export { settled, type SettledOptions } from './settled.js';
export { tryAgain } from './try-again.js';
export { until } from './until.js';
