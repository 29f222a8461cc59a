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
    #ears;
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
        title: this.#settings.label,
        sandbox: opaque ? rights : `${rights} allow-same-origin`,
        allow: `clipboard-write${navigator.share ? ';web-share' : ''}`,
        referrerpolicy: 'no-referrer',
        src: address,
      }));
      const picture = this.#picture();
      const meet = async ({ source, origin: from, data }) => {
        if (source !== frame.contentWindow || from !== expected || data?.type !== 'hello') return;
        if (data.mq !== 1) return this.#fail('version');
        const logo = await picture;
        if (signal.aborted) return;
        const { port1, port2 } = new MessageChannel();
        this.#port?.close();
        this.#port = port1;
        port1.onmessage = ({ data: said }) => this.#hear(said ?? {});
        this.#version = data.build;
        this.#said = JSON.stringify(this.#settings);
        const message = { mq: 1, type: 'init', config: this.#said, logo, fit: !this.#dialog };
        frame.contentWindow.postMessage(message, opaque ? '*' : expected, [port2]);
      };
      const giveUp = (code) =>
        this.#frame === frame && this.#state === 'loading' && this.#fail(code);
      // The page's own policy may refuse the frame.
      const refuse = ({ blockedURI }) =>
        blockedURI && address.href.startsWith(blockedURI) && giveUp('blocked');
      setTimeout(giveUp, 15000, 'timeout');
      const { signal } = (this.#ears = new AbortController());
      addEventListener('message', meet, { signal });
      addEventListener('securitypolicyviolation', refuse, { signal });
      this.#height = 560;
      this.#changes = 0;
      this.#show('loading');
      this.#box.append(frame);
    }

    unload() {
      this.#near?.disconnect();
      this.#ears?.abort();
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
      if (this.#dialog?.open !== false) return;
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
      const { label, mode, loading } = settings;
      const said = make('p', { role: 'alert' }, settings['error-text']);
      const again = button(settings['retry-text'], () => this.reload());
      const trouble = make('section', {}, said, again);
      const parts = [(this.#box = make('div', {}, make('slot'), trouble))];
      this.#dialog = undefined;
      if (/^(popup|slider|sidetab)$/.test(mode)) {
        const open = settings['open-text'] ?? label;
        const close = button(settings['close-text'], () => this.close());
        this.#dialog = make('dialog', { class: mode, 'aria-label': label }, close, ...parts);
        this.#dialog.onclose = () => this.#emit('close');
        this.#dialog.style.colorScheme = settings.theme;
        parts.splice(
          0,
          1,
          button(open, () => this.open(), { class: mode, part: 'open' }),
          this.#dialog,
        );
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

    // Our own words, unless the clinic set others. Attributes win over the element that `config` names.
    #read() {
      const own = {};
      for (const { name, value } of this.#place.attributes) {
        // Those three are the page's own business.
        if (!/^(class|id|style)$/.test(name)) own[name.replace('data-', '')] = value;
      }
      let shared;
      try {
        if (own.config) shared = JSON.parse(document.getElementById(own.config).textContent);
      } catch (why) {
        this.#warn(`config: ${why}`);
      }
      return {
        label: '@@LABEL:quiz_name@@',
        'error-text': '@@LABEL:failed_heading@@',
        'retry-text': '@@LABEL:try_again@@',
        'close-text': '@@LABEL:close@@',
        lang: this.closest('[lang]')?.lang,
        ...shared,
        ...own,
      };
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
      this.#warn('logo: not fetched, or over 20 kB');
    }

    // What the frame says. Nothing of it is run, followed or written into the page.
    #hear({ type, px, name, data, code, text }) {
      if (type === 'ready') {
        this.#show('ready');
        this.#emit('ready');
        if (this.#dialog?.open) this.focus();
      } else if (type === 'height') {
        this.#grow(px);
      } else if (type === 'event' && /^(start|complete|restart|book|handoff)$/.test(name)) {
        this.#emit(name, data);
      } else if (type === 'top') {
        // Without moving there: who asked for less motion is not told from others.
        const { top } = this.getBoundingClientRect();
        if (top < 0 || top > innerHeight) this.scrollIntoView({ behavior: 'instant' });
      } else if (type === 'close') {
        this.close();
      } else if (type === 'fatal') {
        this.#fail(code);
      } else if (type === 'warn') {
        this.#emit('warn', { text });
      }
    }

    #grow(px) {
      const height = Math.min(Math.max(px, 200), 8000);
      const same = !(px > 0) || Math.abs(height - this.#height) <= 2;
      // No more than 30 changes in a second: a loop is not followed.
      if (this.#dialog || this.#changes > 29 || same) return;
      this.#changes += 1;
      setTimeout(() => (this.#changes -= 1), 1000);
      this.#height = height;
      this.#frame.style.height = `${height}px`;
      this.#emit('resize', { height });
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
