import { type Challenge, solution } from './solution.ts';

self.onmessage = ({ data }: MessageEvent<Challenge>) => self.postMessage(solution(data));
