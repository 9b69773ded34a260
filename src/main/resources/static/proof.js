'use strict';
/* Works on the task that a public form sets (ALTCHA), beside what the visitor types. Sent too early, the form waits. */
(() => {
  const box = document.querySelector('.tc-proof');
  if (!box) return;
  const form = box.closest('form');
  const proof = box.querySelector('input');
  const said = box.querySelector('[role=status]');
  const {algorithm, challenge, salt, signature, worker} = box.dataset;
  const task = {challenge, salt, most: Number(box.dataset.most)};
  const began = Date.now();
  let asked = null;
  let failed = false;

  const say = words => said.textContent = words;

  function found(number) {
    if (number < 0) return fail();
    proof.value = btoa(JSON.stringify({algorithm, challenge, number, salt, signature, took: Date.now() - began}));
    say(box.dataset.found);
    if (asked) form.requestSubmit(asked);
  }

  /* Sent without it, the server says what is missing and what else can be done, and keeps what was typed. */
  function fail() {
    failed = true;
    say(box.dataset.failed);
  }

  function searchHere() {
    const script = document.createElement('script');
    script.src = worker;
    script.onload = () => setTimeout(() => found(self.searchProof(task)));
    script.onerror = fail;
    document.head.append(script);
  }

  function search() {
    try {
      const searching = new Worker(worker);
      searching.onmessage = event => found(event.data);
      searching.onerror = () => {
        searching.terminate();
        searchHere();
      };
      searching.postMessage(task);
    } catch {
      searchHere();
    }
  }

  window.addEventListener('submit', event => {
    if (event.target !== form || proof.value || failed) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    asked = event.submitter || form.querySelector('button');
    say(box.dataset.waiting);
  }, true);

  proof.value = '';
  say(box.dataset.searching);
  search();
})();
