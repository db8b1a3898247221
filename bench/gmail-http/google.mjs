// The Gmail API as the bench needs it, in a process of its own: GET messages/<number> gives that letter, as JSON made beforehand.
import { createServer } from 'node:http';

// Nobody is left to ask: then this ends too.
process.on('disconnect', () => process.exit());
process.once('message', ({ letters }) => {
  const ready = letters.map((letter) => Buffer.from(JSON.stringify(letter)));
  const server = createServer((request, response) => {
    const letter = ready[Number(/messages\/(\d+)/.exec(request.url)?.[1] ?? 0) % ready.length];
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': letter.length });
    response.end(letter);
  });
  server.keepAliveTimeout = 120_000;
  server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
  process.on('message', () => process.send({ usage: process.cpuUsage() }));
});
