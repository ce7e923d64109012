import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { packageRoot } from '../../src/package-root.ts'

/** How a program ended: by itself with a code, or by a signal. */
export interface Exit {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
}

/** The built program in a process of its own. */
export interface Program {
  readonly exit: Promise<Exit>
  stdout(): string
  stderr(): string
  /** Resolves at the first output that matches, with the match; rejects when the program ends before. */
  says(pattern: RegExp): Promise<RegExpExecArray>
  /** SIGKILL, as a power cut would. */
  kill9(): Promise<Exit>
  /** SIGTERM, as a service manager would. */
  terminate(): Promise<Exit>
}

export interface ProgramOptions {
  /** Everything it is to know of an environment but the PATH. */
  readonly env: Readonly<Record<string, string>>
  /** Its working directory: relative paths and a key made for want of one end there. */
  readonly cwd: string
  /** What to run instead of node and the built main file. */
  readonly command?: readonly [string, ...string[]]
}

const MAIN = join(packageRoot(), 'dist', 'main.js')

/** Starts the program. Whoever starts it ends it. */
export function startProgram({ env, cwd, command }: ProgramOptions): Program {
  const [file, ...args] = command ?? [process.execPath, MAIN]
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(file, args, {
    cwd,
    env: { PATH, HOME, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // What runs under another command is only reached for certain as a group.
    detached: command !== undefined,
  })
  const said = { out: '', err: '' }
  let ended = false
  const listeners = new Set<() => void>()
  const tell = (): void => listeners.forEach((listener) => listener())
  const hear = (name: 'out' | 'err') => (text: string) => {
    said[name] += text
    tell()
  }
  child.stdout.setEncoding('utf8').on('data', hear('out'))
  child.stderr.setEncoding('utf8').on('data', hear('err'))
  const exit = new Promise<Exit>((resolve, reject) => {
    child.once('error', reject)
    // `close`, not `exit`: by then all that was said has been heard.
    child.once('close', (code, signal) => {
      ended = true
      tell()
      resolve({ code, signal })
    })
  })
  const send = (signal: NodeJS.Signals) => (): Promise<Exit> => {
    child.kill(signal)
    return exit
  }
  const program: Program = {
    exit,
    stdout: () => said.out,
    stderr: () => said.err,
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const match = pattern.exec(said.out) ?? pattern.exec(said.err)
          if (!match && !ended) return
          listeners.delete(look)
          if (match) resolve(match)
          else reject(new Error(`ended without ${String(pattern)}:\n${said.out}${said.err}`))
        }
        listeners.add(look)
        look()
      }),
    kill9() {
      if (command !== undefined && child.pid !== undefined && !ended)
        process.kill(-child.pid, 'SIGKILL')
      return send('SIGKILL')()
    },
    terminate: send('SIGTERM'),
  }
  return program
}
