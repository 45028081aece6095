/* How many rows of a list are picked; the bar that acts on them stays in sight while there are any. */
(() => {
  'use strict';

  const all = (selector, root = document) => [...root.querySelectorAll(selector)];

  all('.pickbar').forEach(bar => {
    const text = bar.querySelector('p');
    const idle = text.textContent;
    const boxes = all('input[name="pick"]', bar.closest('form'));
    const count = () => {
      const picked = boxes.filter(box => box.checked);
      bar.classList.toggle('is-open', picked.length > 0);
      text.textContent = picked.length > 0 ? bar.dataset.picked.replace('{0}', String(picked.length)) : idle;
      boxes.forEach(box => box.closest('tr').classList.toggle('is-picked', box.checked));
    };
    boxes.forEach(box => box.addEventListener('change', count));
    count();
  });
})();
