import net from 'node:net'

export type FakeSmtp = {
  readonly url: string
  /** Mail as it came, headers and text. */
  readonly mails: string[]
  /** Answers the next recipients with this line instead of taking them. */
  refuseWith: string | undefined
  readonly close: () => Promise<void>
}

/** A mail server of a few lines on a free port of this machine; keeps what it takes. */
export async function fakeSmtp(): Promise<FakeSmtp> {
  const mails: string[] = []
  const fake = { mails, refuseWith: undefined as string | undefined }
  const server = net.createServer(socket => {
    let body: string[] | undefined
    let rest = ''
    const say = (line: string) => socket.write(`${line}\r\n`)
    const take = (line: string) => {
      if (body) {
        if (line !== '.') body.push(line)
        else {
          mails.push(body.join('\n'))
          body = undefined
          say('250 taken')
        }
      } else if (/^RCPT/i.test(line)) say(fake.refuseWith ?? '250 ok')
      else if (/^DATA/i.test(line)) {
        body = []
        say('354 go on')
      } else if (/^QUIT/i.test(line)) socket.end('221 bye\r\n')
      else say('250 ok')
    }
    say('220 fake')
    socket.on('error', () => socket.destroy())
    socket.on('data', data => {
      const lines = (rest + data.toString('utf8')).split('\r\n')
      rest = lines.pop() ?? ''
      for (const line of lines) take(line)
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as net.AddressInfo
  return Object.assign(fake, {
    url: `smtp://127.0.0.1:${port}`,
    close: () => new Promise<void>(resolve => server.close(() => resolve())),
  })
}
