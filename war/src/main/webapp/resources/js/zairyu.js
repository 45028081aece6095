/* What pages do better with script. Every page works without it; nothing here is needed to file an application. */
(() => {
  'use strict';

  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const live = document.getElementById('live');
  const words = live ? live.dataset : {};
  const say = text => { if (live) live.textContent = text || ''; };

  /* one submit only; three beats and a word when the answer takes longer than 300 ms */
  function guardSubmit(event) {
    const form = event.target;
    const button = event.submitter;
    if (event.defaultPrevented || form.dataset.again !== undefined) return;
    if (button && button.dataset.confirm && !button.dataset.sure && !unanswered(form)) {
      event.preventDefault();
      ask(button, () => {
        button.dataset.sure = 'yes';
        form.requestSubmit(button);
      });
      return;
    }
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = 'yes';
    form.dataset.beat = setTimeout(() => showBusy(button), 300);
  }

  /* what is required and still empty is told by the server at once; nobody is asked whether they are sure of that */
  function unanswered(form) {
    return all('.field:not(.pair)', form).some(field => isNeeded(field, form) && isEmpty(field));
  }

  /* some are needed only when another one was answered so: data-when names that field and its answer */
  function isNeeded(field, form) {
    const need = field.querySelector('.need');
    if (!need || !need.dataset.when) return need && !need.classList.contains('need--not');
    const [name, answer] = need.dataset.when.split(':');
    const chosen = all('input[type="radio"]:checked', form).find(radio => radio.name.split(':').includes(name, 1));
    return chosen !== undefined && chosen.value === answer;
  }

  function isEmpty(field) {
    const radios = all('input[type="radio"]', field);
    return all('input[type="text"], textarea', field).some(input => input.value.trim() === '')
      || radios.length > 0 && !radios.some(radio => radio.checked);
  }

  function showBusy(button) {
    say(words.busy);
    if (!button || !button.classList.contains('btn')) return;
    const beats = document.createElement('span');
    beats.className = 'busy';
    beats.setAttribute('aria-hidden', 'true');
    for (let i = 0; i < 3; i++) beats.append(document.createElement('i'));
    button.prepend(beats);
    button.setAttribute('aria-disabled', 'true');
  }

  /* the back button may show a page as it was left: open it again */
  function reopen() {
    all('form[data-sent]').forEach(form => {
      clearTimeout(Number(form.dataset.beat));
      delete form.dataset.sent;
    });
    all('[data-sure]').forEach(button => delete button.dataset.sure);
    all('.btn > .busy').forEach(beats => {
      beats.parentElement.removeAttribute('aria-disabled');
      beats.remove();
    });
  }

  /* a dangerous button asks once more; data-confirm is the question, the button repeats the name of the thing */
  function ask(button, then) {
    const dialog = document.createElement('dialog');
    dialog.className = 'dialog';
    dialog.setAttribute('aria-labelledby', 'ask-title');
    const title = document.createElement('h2');
    title.id = 'ask-title';
    title.textContent = button.dataset.confirm;
    const text = document.createElement('p');
    text.textContent = button.dataset.confirmText || '';
    const row = document.createElement('div');
    row.className = 'buttons';
    const yes = document.createElement('button');
    yes.type = 'button';
    yes.className = 'btn btn--danger-fill';
    yes.textContent = button.dataset.confirmLabel || button.textContent.trim();
    const no = document.createElement('button');
    no.type = 'button';
    no.className = 'btn btn--plain';
    no.textContent = words.cancel;
    yes.addEventListener('click', () => { dialog.close(); then(); });
    no.addEventListener('click', () => dialog.close());
    dialog.addEventListener('close', () => { dialog.remove(); button.focus(); });
    row.append(yes, no);
    dialog.append(title, text, row);
    document.body.append(dialog);
    dialog.showModal();
    no.focus();
  }

  /* the summary of errors takes the focus; its links go to the input, not only to the place */
  function errors() {
    const summary = document.querySelector('.summary');
    if (summary) summary.focus();
    all('.summary a[href^="#"]').forEach(link => link.addEventListener('click', event => {
      const place = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      if (!place) return;
      const inputs = 'input:not([type="hidden"]), select, textarea, button';
      const input = place.matches(inputs) ? place : place.querySelector(inputs);
      if (!input) return;
      event.preventDefault();
      (input.closest('.field') || input).scrollIntoView({ block: 'start' });
      input.focus({ preventScroll: true });
    }));
  }

  async function copy(button) {
    try {
      await navigator.clipboard.writeText(button.dataset.copy);
    } catch (e) {
      return;
    }
    const before = [...button.childNodes];
    button.replaceChildren(words.copied);
    say(words.copied);
    setTimeout(() => { button.replaceChildren(...before); say(''); }, 2000);
  }

  /* passwords are shown on demand */
  function secrets() {
    all('button[data-show]').forEach(button => {
      button.hidden = false;
      const input = document.getElementById(button.getAttribute('aria-controls'));
      button.addEventListener('click', () => {
        const shown = input.type === 'text';
        input.type = shown ? 'password' : 'text';
        button.setAttribute('aria-pressed', String(!shown));
        button.textContent = shown ? button.dataset.show : button.dataset.hide;
      });
      input.form.addEventListener('submit', () => { input.type = 'password'; });
    });
  }

  /* answers that were typed and not yet saved: the browser asks before it leaves */
  function guardAnswers() {
    all('form[data-guard]').forEach(form => {
      let changed = form.dataset.guard === 'changed';
      form.addEventListener('input', () => { changed = true; });
      form.addEventListener('submit', () => { changed = false; });
      addEventListener('beforeunload', event => { if (changed) event.preventDefault(); });
    });
  }

  /* the session: all tabs share one clock; five minutes before the end a dialog asks, at the end it says what is kept */
  function session() {
    const dialog = document.getElementById('session');
    if (!dialog) return;
    const end = Number(dialog.dataset.end) * 1000;
    const warn = end - Number(dialog.dataset.warn) * 1000;
    const key = 'zairyu.seen.' + dialog.dataset.alive;
    const left = dialog.querySelector('[data-soon]');
    const touch = () => { try { localStorage.setItem(key, String(Date.now())); } catch (e) { own = Date.now(); } };
    let own = Date.now();
    const seen = () => { try { return Number(localStorage.getItem(key)) || own; } catch (e) { return own; } };
    const show = over => {
      dialog.querySelector('[data-before]').hidden = over;
      dialog.querySelector('[data-after]').hidden = !over;
      dialog.setAttribute('aria-labelledby', over ? 'session-over' : 'session-soon');
      if (!dialog.open) dialog.showModal();
      if (over) dialog.querySelector('[data-after] a').focus();
    };
    const over = () => { clearInterval(timer); show(true); };
    const tick = () => {
      const idle = Date.now() - seen();
      if (idle >= end) {
        over();
      } else if (idle >= warn) {
        left.textContent = left.dataset.soon.replace('{0}', String(Math.max(1, Math.ceil((end - idle) / 60000))));
        show(false);
      } else if (dialog.open) {
        dialog.close();
      }
    };
    const stay = async () => {
      const answer = await fetch(dialog.dataset.alive, {
        method: 'POST', headers: { 'X-Zairyu': 'alive' }, redirect: 'manual',
      }).catch(() => null);
      if (answer && answer.status === 204) {
        touch();
        dialog.close();
      } else if (answer) {
        over();
      }
    };
    touch();
    const timer = setInterval(tick, 5000);
    document.addEventListener('visibilitychange', () => { if (!document.hidden) tick(); });
    dialog.querySelector('[data-stay]').addEventListener('click', stay);
    dialog.addEventListener('cancel', event => {
      event.preventDefault();
      if (dialog.querySelector('[data-after]').hidden) stay();
    });
  }

  /* the other language keeps what was typed: the form that was touched is sent, read and shown again */
  function languages() {
    /* a form that was sent and is shown again still holds what was typed before */
    let touched = document.querySelector('a[data-typed]') && document.querySelector('main form[method="post"]:not([data-upload])');
    document.addEventListener('input', event => {
      const form = event.target.form;
      if (form && form.method === 'post' && form.dataset.upload === undefined) touched = form;
    });
    all('a[data-language]').forEach(link => link.addEventListener('click', event => {
      if (!touched || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      const wanted = document.createElement('input');
      wanted.type = 'hidden';
      wanted.name = 'zairyu.lang';
      wanted.value = link.dataset.language;
      touched.append(wanted);
      touched.requestSubmit();
    }));
  }

  /* a menu that is open closes by Escape and by a click beside it */
  function menus() {
    const close = menu => { menu.open = false; };
    document.addEventListener('keydown', event => {
      if (event.key !== 'Escape') return;
      all('.menu[open]').forEach(menu => { close(menu); menu.querySelector('summary').focus(); });
    });
    document.addEventListener('click', event => {
      all('.menu[open]').filter(menu => !menu.contains(event.target)).forEach(close);
    });
  }

  document.addEventListener('submit', guardSubmit);
  document.addEventListener('click', event => {
    const button = event.target.closest('button');
    if (!button) return;
    if (button.dataset.copy) copy(button);
    if (button.dataset.print !== undefined) print();
  });
  addEventListener('pageshow', event => { if (event.persisted) reopen(); });
  all('button[data-copy], button[data-print]').forEach(button => { button.hidden = false; });
  secrets();
  guardAnswers();
  menus();
  languages();
  session();
  errors();
})();
