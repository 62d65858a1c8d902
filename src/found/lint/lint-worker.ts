import { parentPort, workerData } from 'node:worker_threads';
import { type Batch, lintBatch } from './lint-files.ts';

parentPort?.postMessage(await lintBatch(workerData as Batch));
