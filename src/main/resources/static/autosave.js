'use strict';
/* What is typed into a form is kept: two seconds after a pause, and on leaving a field. */
(() => {
  const waiting = new WeakMap();

  function later(form) {
    clearTimeout(waiting.get(form));
    form.dataset.dirty = 'yes';
    waiting.set(form, setTimeout(() => save(form), 2000));
  }

  async function save(form) {
    clearTimeout(waiting.get(form));
    if (!form.dataset.dirty || form.dataset.sent) return;
    delete form.dataset.dirty;
    const typed = new FormData(form);
    [...typed].forEach(([name, value]) => value instanceof File && typed.delete(name));
    try {
      const answer = await fetch(form.dataset.autosaveUrl, {
        method: 'POST', body: new URLSearchParams(typed), redirect: 'manual',
        headers: {'X-Requested-With': 'fetch', ...csrf()},
      });
      if (answer.ok) stamp(form, `${form.dataset.saved} ${await answer.text()}`, false);
      else unsaved(form, answer.status === 401 || answer.status === 403 || answer.type === 'opaqueredirect');
    } catch {
      unsaved(form, false);
    }
  }

  function unsaved(form, signedOut) {
    form.dataset.dirty = 'yes';
    stamp(form, signedOut ? form.dataset.signedOut : form.dataset.unsaved, true);
    if (!signedOut) waiting.set(form, setTimeout(() => save(form), 15000));
  }

  function stamp(form, words, bad) {
    const place = form.querySelector('.tc-saved') || document.querySelector('.tc-saved');
    if (!place) return;
    place.textContent = words;
    place.classList.toggle('tc-st', bad);
    place.classList.toggle('late', bad);
  }

  function csrf() {
    return JSON.parse(document.body.getAttribute('hx-headers') || '{}');
  }

  document.addEventListener('input', event => {
    const form = event.target.form;
    if (form?.dataset.autosaveUrl) later(form);
  });
  document.addEventListener('focusout', event => {
    const form = event.target.form;
    if (form?.dataset.autosaveUrl) save(form);
  });
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) document.querySelectorAll('form[data-autosave-url]').forEach(save);
  });
})();
