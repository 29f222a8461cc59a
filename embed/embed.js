// Puts the quiz on a clinic's page: defines <meso-quiz>, which holds the quiz in a sandboxed frame.
// Nothing that a visitor says in there can be read from out here. Until the quiz is ready, and where
// it cannot be loaded, what stands inside of the element is read instead.
(() => {
  if (customElements.get('meso-quiz')) return;

  const address = new URL('frame.html', document.currentScript.src);
  const rights =
    'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads';

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@@STYLE@@`);

  const make = (tag, attributes, ...inside) => {
    const element = document.createElement(tag);
    for (const name in attributes) element.setAttribute(name, attributes[name]);
    element.append(...inside);
    return element;
  };

  const button = (words, onclick, attributes) =>
    Object.assign(make('button', attributes, words), { onclick });

  class MesoQuiz extends HTMLElement {
    #state = 'idle';
    #version;
    // Where the clinic set what it set: here, or around it where its builder takes no new element.
    #place;
    #settings;
    #box;
    #dialog;
    #frame;
    #port;
    // What the quiz was last told of the settings.
    #said;
    #height;
    #changes;
    #meet;
    #near;
    #watch = new MutationObserver(() => this.#tell());

    get state() {
      return this.#state;
    }

    // The build that is in the frame.
    get version() {
      return this.#version;
    }

    connectedCallback() {
      this.#place = this.closest('[data-meso-quiz]') ?? this;
      this.#watch.observe(this.#place, { attributes: true });
      this.#draw();
    }

    disconnectedCallback() {
      this.#watch.disconnect();
      this.unload();
    }

    load() {
      if (this.#frame || !this.isConnected) return;
      // A frame with the page's own origin could be read from the page.
      const opaque =
        this.#settings.isolation === 'strict' || address.origin === origin || origin === 'null';
      const expected = opaque ? 'null' : address.origin;
      const frame = (this.#frame = make('iframe', {
        title: this.#name,
        sandbox: opaque ? rights : `${rights} allow-same-origin`,
        allow: `clipboard-write${navigator.share ? ';web-share' : ''}`,
        referrerpolicy: 'no-referrer',
        src: address,
      }));
      const picture = this.#picture();
      this.#meet = async ({ source, origin: from, data }) => {
        if (source !== frame.contentWindow || from !== expected || data?.type !== 'hello') return;
        if (data.mq !== 1) {
          this.#fail('version');
          return;
        }
        const logo = await picture;
        if (this.#frame !== frame) return;
        const { port1, port2 } = new MessageChannel();
        this.#port?.close();
        this.#port = port1;
        port1.onmessage = (event) => this.#hear(event.data ?? {});
        this.#version = data.build;
        this.#said = JSON.stringify(this.#settings);
        const message = { mq: 1, type: 'init', config: this.#said, logo, fit: !this.#dialog };
        frame.contentWindow.postMessage(message, opaque ? '*' : expected, [port2]);
      };
      addEventListener('message', this.#meet);
      const late = () =>
        this.#frame === frame && this.#state === 'loading' && this.#fail('timeout');
      setTimeout(late, 15000);
      this.#height = 560;
      this.#changes = 0;
      this.#show('loading');
      this.#box.append(frame);
    }

    unload() {
      this.#near?.disconnect();
      removeEventListener('message', this.#meet);
      this.#port?.close();
      this.#frame?.remove();
      this.#port = this.#frame = undefined;
      this.#show('idle');
    }

    reload() {
      this.unload();
      this.#draw();
      this.load();
    }

    // The quiz asks first where there are answers.
    restart() {
      this.#port?.postMessage({ type: 'restart' });
    }

    focus() {
      this.#frame?.focus();
      this.#port?.postMessage({ type: 'focus' });
    }

    open() {
      if (!this.#dialog || this.#dialog.open) return;
      this.#dialog.showModal();
      this.load();
      if (this.#state === 'ready') this.focus();
    }

    close() {
      this.#dialog?.close();
    }

    #draw() {
      const settings = (this.#settings = this.#read());
      const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [sheet];
      const { mode, loading } = settings;
      const words = (name, ours) => settings[name] ?? ours;
      const said = make('p', { role: 'alert' }, words('error-text', '@@LABEL:failed_heading@@'));
      const again = button(words('retry-text', '@@LABEL:try_again@@'), () => this.reload());
      const trouble = make('section', {}, said, again);
      const parts = [(this.#box = make('div', {}, make('slot'), trouble))];
      this.#dialog = undefined;
      if (/^(popup|slider|sidetab)$/.test(mode)) {
        const open = words('open-text', '@@LABEL:quiz_name@@');
        const close = button(words('close-text', '@@LABEL:close@@'), () => this.close());
        this.#dialog = make('dialog', { class: mode, 'aria-label': this.#name }, close, ...parts);
        this.#dialog.onclose = () => this.#emit('close');
        parts[0] = this.#dialog;
        parts.unshift(button(open, () => this.open(), { class: mode, part: 'open' }));
      }
      root.replaceChildren(...parts);
      if (loading === 'eager') {
        this.load();
      } else if (loading !== 'manual' && !this.#dialog) {
        const seen = (entries) => entries.some((it) => it.isIntersecting) && this.load();
        this.#near = new IntersectionObserver(seen, { rootMargin: '800px' });
        this.#near.observe(this);
      }
    }

    get #name() {
      return this.#settings.label ?? '@@LABEL:quiz_name@@';
    }

    // All that the clinic set. Attributes win over the element that `config` names.
    #read() {
      const own = {};
      for (const { name, value } of this.#place.attributes) {
        // Those three are the page's own business.
        if (!/^(class|id|style)$/.test(name)) own[name.replace('data-', '')] = value;
      }
      let shared;
      try {
        shared = own.config && JSON.parse(document.getElementById(own.config).textContent);
      } catch (why) {
        this.#warn(`config: ${why}`);
      }
      return { lang: this.closest('[lang]')?.lang, ...shared, ...own };
    }

    #tell() {
      const before = this.#said;
      this.#said = JSON.stringify((this.#settings = this.#read()));
      if (this.#said !== before) this.#port?.postMessage({ type: 'set', config: this.#said });
    }

    // The frame may fetch nothing from the clinic, so the picture is brought to it.
    async #picture() {
      const { logo } = this.#settings;
      if (!logo || logo.startsWith('data:')) return;
      try {
        const answer = await fetch(logo, { signal: AbortSignal.timeout(1000) });
        const picture = await answer.blob();
        if (answer.ok && picture.size <= 20000) return picture;
      } catch {
        // Said below.
      }
      this.#warn('logo: no picture of at most 20 kB could be fetched');
    }

    // What the frame says. Nothing of it is run, followed or written into the page.
    #hear({ type, px, name, data, code, text }) {
      if (type === 'ready') {
        this.#show('ready');
        this.#emit('ready');
        if (this.#dialog?.open) this.focus();
      } else if (type === 'height') {
        this.#grow(px);
      } else if (type === 'event' && /^(start|complete|restart|book)$/.test(name)) {
        this.#emit(name, data);
      } else if (type === 'top') {
        this.#comeIntoView();
      } else if (type === 'close') {
        this.close();
      } else if (type === 'fatal') {
        this.#fail(code);
      } else if (type === 'warn') {
        this.#emit('warn', { text });
      }
    }

    #grow(px) {
      if (this.#dialog || this.#changes > 30 || !(px > 0)) return;
      const height = Math.min(Math.max(px, 200), 8000);
      if (Math.abs(height - this.#height) <= 2) return;
      // More than 30 changes in a second are a loop: from then on the frame scrolls inside.
      this.#changes = this.#changes < 30 ? this.#changes + 1 : Infinity;
      setTimeout(() => (this.#changes -= 1), 1000);
      this.#height = height;
      this.#frame.style.height = `${height}px`;
      this.#emit('resize', { height });
    }

    #comeIntoView() {
      const { top } = this.getBoundingClientRect();
      if (top >= 0 && top < innerHeight) return;
      const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
      this.scrollIntoView({ behavior: still ? 'instant' : 'smooth' });
    }

    // Once the quiz has been there, a screen of its own says what is wrong, with the answers kept.
    #fail(code) {
      this.#state = 'error';
      if (this.#box.className !== 'ready') this.#box.className = 'error';
      this.#emit('error', { code });
    }

    #show(state) {
      this.#state = this.#box.className = state;
    }

    #warn(text) {
      console.warn(`meso-quiz: ${text}`);
      this.#emit('warn', { text });
    }

    #emit(name, detail) {
      this.dispatchEvent(new CustomEvent(`mq-${name}`, { bubbles: true, composed: true, detail }));
    }
  }

  customElements.define('meso-quiz', MesoQuiz);

  // A page's builder may strip elements that it does not know: there a <div data-meso-quiz> is one.
  const adopt = (place) => {
    if (!place.querySelector('meso-quiz')) place.append(make('meso-quiz', {}, ...place.childNodes));
  };
  const look = () => document.querySelectorAll('[data-meso-quiz]').forEach(adopt);
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  look();
})();
