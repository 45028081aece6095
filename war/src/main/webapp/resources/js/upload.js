/* Sends the chosen file with progress, as a stream. Without script the same form sends itself. */
(() => {
  'use strict';

  document.querySelectorAll('form[data-upload]').forEach(form => {
    const input = form.querySelector('input[type="file"]');
    const bar = form.querySelector('progress');
    const state = form.querySelector('[data-state]');
    const button = form.querySelector('button[type="submit"]');

    const say = text => { state.textContent = text; };

    function send(file) {
      const request = new XMLHttpRequest();
      request.open('POST', form.action);
      request.setRequestHeader('X-Zairyu-Token', form.elements.token.value);
      request.setRequestHeader('X-Zairyu-Name', encodeURIComponent(file.name));
      request.setRequestHeader('Content-Type', 'application/octet-stream');
      request.upload.addEventListener('progress', event => {
        if (!event.lengthComputable) return;
        bar.value = Math.round(event.loaded * 100 / event.total);
        /* the bar moves smoothly; the words, which are read aloud, come in quarters */
        const words = bar.value < 100 ? state.dataset.sending + ' ' + (bar.value - bar.value % 25) + '%' : state.dataset.checking;
        if (state.textContent !== words) say(words);
      });
      request.addEventListener('load', () => {
        if (request.status === 204) location.reload();
        else broken();
      });
      request.addEventListener('error', broken);
      bar.hidden = false;
      button.setAttribute('aria-disabled', 'true');
      say(state.dataset.sending);
      request.send(file);
    }

    /* a server that stops reading a file far too large may look like a broken line: the page knows which it was */
    function broken() {
      say(state.dataset.broken);
      setTimeout(() => location.reload(), 1500);
    }

    form.addEventListener('submit', event => {
      if (button.getAttribute('aria-disabled') === 'true') {
        event.preventDefault();
        return;
      }
      if (input.files.length === 1) {
        event.preventDefault();
        event.stopPropagation();
        send(input.files[0]);
      }
    });

    ['dragover', 'dragleave', 'drop'].forEach(kind => form.addEventListener(kind, event => {
      event.preventDefault();
      form.classList.toggle('is-over', kind === 'dragover');
      if (kind === 'drop' && event.dataTransfer.files.length === 1) input.files = event.dataTransfer.files;
    }));
  });
})();
