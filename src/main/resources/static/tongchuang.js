'use strict';
/* What the pages do beyond plain HTML. Every page works without it. */
(() => {
  const root = document.documentElement;
  const $ = (selector, within = document) => within.querySelector(selector);
  root.classList.add('tc-script');

  /* Chinese input: the Enter that confirms a candidate neither submits nor triggers anything. */
  document.addEventListener('keydown', event => {
    if (event.key === 'Enter' && composing(event)) {
      event.stopImmediatePropagation();
      if (event.target.matches('input')) event.preventDefault();
    }
  }, true);

  function composing(event) {
    return event.isComposing || event.keyCode === 229;
  }

  /* Dialogs: resolves to true for yes. */
  function ask(question, title, yes) {
    const dialog = $('#tc-confirm');
    const heading = $('#tc-confirm-title');
    const button = $('[value=yes]', dialog);
    heading.textContent = title || heading.dataset.default;
    $('#tc-confirm-text').textContent = question;
    button.textContent = yes || button.dataset.default;
    dialog.returnValue = '';
    dialog.showModal();
    return new Promise(resolve =>
      dialog.addEventListener('close', () => resolve(dialog.returnValue === 'yes'), {once: true}));
  }

  document.addEventListener('click', event => {
    const button = event.target.closest('dialog button[value]');
    if (button) button.closest('dialog').close(button.value);
  });

  document.addEventListener('htmx:confirm', event => {
    if (!event.detail.question) return;
    event.preventDefault();
    const {confirmTitle, confirmYes} = event.detail.elt.dataset;
    ask(event.detail.question, confirmTitle, confirmYes).then(yes => yes && event.detail.issueRequest(true));
  });

  /* Forms: ask first where told to; a second submit of the same form is dropped, the button stays enabled. */
  document.addEventListener('submit', event => {
    const form = event.target;
    const asked = event.submitter?.dataset.confirm ? event.submitter : form;
    if (asked.dataset.confirm && form.dataset.sure !== 'yes') {
      event.preventDefault();
      event.stopImmediatePropagation();
      ask(asked.dataset.confirm, asked.dataset.confirmTitle, asked.dataset.confirmYes).then(yes => {
        if (!yes) return;
        form.dataset.sure = 'yes';
        form.requestSubmit(event.submitter);
        delete form.dataset.sure;
      });
      return;
    }
    if (form.method !== 'post' || event.defaultPrevented) return;
    if (form.dataset.sent) {
      event.preventDefault();
      event.stopImmediatePropagation();
      return;
    }
    form.dataset.sent = 'yes';
    form.setAttribute('aria-busy', 'true');
    setTimeout(() => free(form), 8000);
  }, true);

  function free(form) {
    delete form.dataset.sent;
    form.removeAttribute('aria-busy');
  }

  window.addEventListener('pageshow', () => document.querySelectorAll('form[data-sent]').forEach(free));
  document.addEventListener('htmx:afterRequest', event => {
    const form = event.target.closest?.('form[data-sent]');
    if (form) free(form);
  });

  /* Where to look after something changed. */
  function focusOn(place) {
    const target = $('.tc-sum', place) || $('[data-focus]', place);
    if (!target) return;
    if (!target.hasAttribute('tabindex')) target.tabIndex = -1;
    target.focus();
  }

  document.addEventListener('htmx:afterSettle', event => {
    const target = event.detail.target;
    if (target.id === 'tc-said' && target.textContent.trim()) {
      target.focus();
      target.scrollIntoView({block: 'nearest'});
    } else {
      focusOn(target.isConnected ? target : document);
    }
  });

  /* What is typed while a part of a form is being refreshed stays: it goes into the new part as it stood in the old. */
  const sent = new WeakMap();
  let meanwhile = null;

  function typedIn(part) {
    const typed = new Map();
    part.querySelectorAll('input[id], select[id], textarea[id]').forEach(field => {
      if (field.type !== 'file' && field.type !== 'hidden')
        typed.set(field.id, /^(checkbox|radio)$/.test(field.type) ? field.checked : field.value);
    });
    return typed;
  }

  document.addEventListener('htmx:beforeRequest', event => {
    if (event.target.closest?.('form')) sent.set(event.detail.target, typedIn(event.detail.target));
  });

  document.addEventListener('htmx:beforeSwap', event => {
    const before = sent.get(event.detail.target);
    if (!before) return;
    const changed = [...typedIn(event.detail.target)].filter(([id, now]) => before.get(id) !== now);
    const {id, selectionStart, selectionEnd} = document.activeElement;
    meanwhile = {changed, id, selectionStart, selectionEnd};
  });

  document.addEventListener('htmx:afterSwap', () => {
    if (!meanwhile) return;
    meanwhile.changed.forEach(([id, now]) => {
      const field = document.getElementById(id);
      if (field && typeof now === 'boolean') field.checked = now;
      else if (field) field.value = now;
    });
    const field = document.getElementById(meanwhile.id);
    field?.focus({preventScroll: true});
    if (field?.setSelectionRange && meanwhile.selectionStart != null)
      field.setSelectionRange(meanwhile.selectionStart, meanwhile.selectionEnd);
    meanwhile = null;
  });

  /* A server that can't be reached, or an answer that isn't ours, leaves the page as it was. */
  function say(words) {
    const place = $('#tc-said');
    if (!place) return;
    const note = document.createElement('div');
    note.className = 'tc-note late';
    note.dataset.line = 'lost';
    note.textContent = words;
    place.replaceChildren(note);
    place.focus();
  }

  document.addEventListener('htmx:beforeSwap', event => {
    const answer = event.detail.xhr;
    if (answer.status >= 500 && !answer.getResponseHeader('HX-Retarget')) {
      event.detail.shouldSwap = false;
      say(document.body.dataset.failed);
    }
  });
  document.addEventListener('htmx:sendError', () => say(document.body.dataset.offline));
  document.addEventListener('htmx:afterRequest', event => {
    if (event.detail.successful) $('#tc-said > [data-line=lost]')?.remove();
  });

  /* Keyboard. */
  let last = '';
  const help = () => $('#tc-help');
  const off = () => localStorage.getItem('tc-keys') === 'off';
  const rows = () => [...document.querySelectorAll('main .tc-table tbody tr:not([hidden]):has(td a[href])')];

  const keys = {
    '?': () => help().showModal(),
    '/': () => $('#tc-q')?.focus(),
    'j': () => step(1),
    'k': () => step(-1),
    'Enter': () => $('tr.at .tc-main-cell a, tr.at a[href]')?.click(),
    'x': () => $('tr.at input[type=checkbox]')?.click(),
  };

  function step(by) {
    const all = rows();
    const at = all.findIndex(row => row.classList.contains('at'));
    const next = all[Math.min(Math.max(at + by, 0), all.length - 1)];
    if (!next) return;
    all[at]?.classList.remove('at');
    next.classList.add('at');
    ($('.tc-main-cell a', next) || $('a[href]', next)).focus({preventScroll: true});
    next.scrollIntoView({block: 'nearest'});
  }

  document.addEventListener('keydown', event => {
    if (off() && event.key !== '?') return;
    if (composing(event) || event.ctrlKey || event.metaKey || event.altKey || $('dialog[open]')) return;
    if (event.target.closest('input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]')) return;
    if (last === 'g' && event.key === 'i') {
      const inbox = $('.tc-nav a[href="/tasks"]');
      last = '';
      if (inbox) location.assign(inbox.href);
      return;
    }
    last = event.key;
    if (event.key === 'Enter' && event.target !== document.body) return;
    if (!keys[event.key]) return;
    event.preventDefault();
    keys[event.key]();
  });

  document.addEventListener('change', event => {
    if (event.target.id === 'tc-keys-on') localStorage.setItem('tc-keys', event.target.checked ? 'on' : 'off');
    const row = event.target.closest('td.pick')?.parentElement;
    if (row) row.setAttribute('aria-selected', event.target.checked);
  });

  /* The open one of many in rows that scroll sideways. */
  function inSight() {
    document.querySelectorAll('.tc-tabs [aria-current], .tc-chips [aria-current]').forEach(one =>
      one.parentNode.scrollLeft = one.offsetLeft - 99);
  }

  document.addEventListener('htmx:afterSettle', inSight);
  document.addEventListener('DOMContentLoaded', () => {
    const switched = $('#tc-keys-on');
    if (switched) switched.checked = !off();
    inSight();
    focusOn(document);
  });
  document.addEventListener('click', event => {
    if (event.target.closest('[data-print]')) window.print();
  });
})();
