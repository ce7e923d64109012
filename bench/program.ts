import { spawn, type ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** A bot in a process of its own, as it runs in earnest. */
export interface Program {
  readonly child: ChildProcess
  /** Milliseconds from its start to its first request for updates. */
  readonly startedIn: number
  /** Resident memory now, in megabytes. */
  memory(): number
  /** Processor time used so far by all its threads, in milliseconds. */
  processor(): number
  stop(): Promise<void>
}

/** Starts a program and waits for its first poll, which `firstPoll` reports. */
export async function startProgram(
  script: string,
  env: Readonly<Record<string, string>>,
  firstPoll: () => Promise<void>,
): Promise<Program> {
  const began = performance.now()
  const child = spawn(process.execPath, [script], {
    env: { PATH: process.env['PATH'] ?? '', ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  await firstPoll()
  return {
    child,
    startedIn: performance.now() - began,
    memory: () => residentMegabytes(child.pid ?? 0),
    processor: () => processorMilliseconds(child.pid ?? 0),
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve())
        child.kill('SIGTERM')
      }),
  }
}

function residentMegabytes(pid: number): number {
  const [, kilobytes = '0'] =
    /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Number(kilobytes) / 1024
}

/** Linux counts processor time in hundredths of a second. */
function processorMilliseconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) * 10
}
