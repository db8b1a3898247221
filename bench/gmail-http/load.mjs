// A load generator that costs little: requests made beforehand, written to sockets that stay open, answers counted by their length.
import { connect } from 'node:net';

/** One POST as bytes. */
export const post = (path, token, event) => {
  const body = JSON.stringify(event);
  const head = `POST ${path} HTTP/1.1\r\nhost: addon.example\r\nauthorization: Bearer ${token}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n`;
  return Buffer.from(head + body);
};

/** Sends `count` requests, `wide` at a time, one connection each; `next(number)` gives the bytes. Rejects on any status but 200. */
export const load = async (port, next, count, wide = 8) => {
  let sent = 0;
  const begun = performance.now();
  const one = () =>
    new Promise((done, fail) => {
      const socket = connect(port, '127.0.0.1');
      let [waiting, pieces] = [0, []];
      const ask = () => {
        if (sent >= count) return socket.end(done);
        socket.write(next(sent++));
      };
      socket.setNoDelay(true).once('connect', ask).once('error', fail);
      socket.on('data', (piece) => {
        if (waiting === 0) {
          pieces.push(piece);
          const text = Buffer.concat(pieces).toString('latin1');
          const end = text.indexOf('\r\n\r\n');
          if (end < 0) return;
          if (!text.startsWith('HTTP/1.1 200')) return fail(new Error(text.slice(0, 200)));
          pieces = [];
          waiting = end + 4 + Number(/content-length: (\d+)/i.exec(text)?.[1]) - text.length;
        } else waiting -= piece.length;
        if (waiting === 0) ask();
      });
    });
  await Promise.all(Array.from({ length: wide }, one));
  return count / ((performance.now() - begun) / 1000);
};

/** The first answer's body, to be looked at. */
export const once = (port, bytes) =>
  new Promise((done, fail) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    let text = '';
    socket.setEncoding('utf8').once('error', fail);
    socket.on('data', (piece) => {
      text += piece;
      const end = text.indexOf('\r\n\r\n');
      const length = Number(/content-length: (\d+)/i.exec(text)?.[1]);
      if (end >= 0 && Buffer.byteLength(text.slice(end + 4)) >= length) {
        socket.end();
        done(text.slice(end + 4));
      }
    });
  });
