/* The button beside a day opens the browser's own calendar. Without this script, or in a browser that cannot, the button stays away:
   a day can always be typed. */
(() => {
  'use strict';

  /** What stands in the field as the calendar wants it; an era or half a day opens it at today. */
  function iso(text) {
    const day = text.trim().match(/^(\d{4})\D?(\d{1,2})\D?(\d{1,2})\D?$/);
    return day ? `${day[1]}-${day[2].padStart(2, '0')}-${day[3].padStart(2, '0')}` : '';
  }

  function picker(button, input) {
    const made = document.createElement('input');
    made.type = 'date';
    made.className = 'sr';
    made.tabIndex = -1;
    made.setAttribute('aria-hidden', 'true');
    made.addEventListener('change', () => {
      input.value = made.value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      input.focus();
    });
    button.after(made);
    return made;
  }

  function open(button) {
    const input = document.getElementById(button.dataset.calendar);
    const shown = button.parentElement.querySelector('input[type=date]') || picker(button, input);
    shown.value = iso(input.value);
    shown.showPicker();
  }

  if ('showPicker' in HTMLInputElement.prototype) {
    document.querySelectorAll('[data-calendar]').forEach((button) => { button.hidden = false; });
    document.addEventListener('click', (event) => {
      const button = event.target.closest('[data-calendar]');
      if (button) {
        open(button);
      }
    });
  }
})();
