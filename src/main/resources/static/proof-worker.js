'use strict';
/* Searches the number whose SHA-256 behind the salt is the challenge. Own arithmetic: crypto.subtle isn't there without HTTPS. */
(() => {
  const k = new Uint32Array(64);
  const start = new Uint32Array(8);
  const fraction = root => (root - Math.floor(root)) * 4294967296;
  for (let n = 2, found = 0; found < 64; n++) {
    let prime = true;
    for (let i = 2; i * i <= n; i++) if (n % i === 0) prime = false;
    if (!prime) continue;
    if (found < 8) start[found] = fraction(Math.sqrt(n));
    k[found++] = fraction(Math.cbrt(n));
  }

  const w = new Uint32Array(64);

  function compress(state, bytes, from) {
    for (let i = 0; i < 16; i++, from += 4)
      w[i] = bytes[from] << 24 | bytes[from + 1] << 16 | bytes[from + 2] << 8 | bytes[from + 3];
    for (let i = 16; i < 64; i++) {
      const x = w[i - 15], y = w[i - 2];
      w[i] = w[i - 16] + w[i - 7]
        + ((x >>> 7 | x << 25) ^ (x >>> 18 | x << 14) ^ x >>> 3)
        + ((y >>> 17 | y << 15) ^ (y >>> 19 | y << 13) ^ y >>> 10);
    }
    let [a, b, c, d, e, f, g, h] = state;
    for (let i = 0; i < 64; i++) {
      const one = h + ((e >>> 6 | e << 26) ^ (e >>> 11 | e << 21) ^ (e >>> 25 | e << 7)) + (e & f ^ ~e & g) + k[i] + w[i] | 0;
      const two = ((a >>> 2 | a << 30) ^ (a >>> 13 | a << 19) ^ (a >>> 22 | a << 10)) + (a & b ^ a & c ^ b & c) | 0;
      h = g; g = f; f = e; e = d + one | 0; d = c; c = b; b = a; a = one + two | 0;
    }
    state[0] += a; state[1] += b; state[2] += c; state[3] += d;
    state[4] += e; state[5] += f; state[6] += g; state[7] += h;
  }

  function search({challenge, salt, most}) {
    const wanted = Uint32Array.from({length: 8}, (_, i) => parseInt(challenge.slice(8 * i, 8 * i + 8), 16));
    const text = Uint8Array.from(salt, letter => letter.charCodeAt(0));
    const whole = text.length - text.length % 64;
    const before = start.slice();
    for (let at = 0; at < whole; at += 64) compress(before, text, at);
    const rest = text.slice(whole);
    const state = new Uint32Array(8);
    for (let number = 0; number <= most; number++) {
      const digits = String(number);
      const length = rest.length + digits.length;
      const block = new Uint8Array(length < 56 ? 64 : 128);
      block.set(rest);
      for (let i = 0; i < digits.length; i++) block[rest.length + i] = digits.charCodeAt(i);
      block[length] = 128;
      new DataView(block.buffer).setUint32(block.length - 4, 8 * (whole + length));
      state.set(before);
      compress(state, block, 0);
      if (block.length > 64) compress(state, block, 64);
      if (state.every((word, i) => word === wanted[i])) return number;
    }
    return -1;
  }

  self.searchProof = search;
  if (typeof WorkerGlobalScope !== 'undefined') self.onmessage = event => self.postMessage(search(event.data));
})();
