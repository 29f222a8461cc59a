// The text that a clinic copies, for each kind of site. It knows no page: settings go in, text comes out.

const SANDBOX =
  'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads';

const ENTITIES = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };
const escaped = (text) => text.replace(/[&"<>]/g, (sign) => ENTITIES[sign]);

// `site` holds where the quiz is (`home`), what it is called (`quiz`), the names of the settings that
// the quiz itself reads (`ofQuiz`), and of a release its loader (`loader`, `integrity`) if it is kept to.
export function pasted(platform, settings, site) {
  switch (platform) {
    case 'wordpress':
      return inPage('div', settings, site);
    case 'wix':
      return frameAddress(settings, site);
    case 'iframe':
      return frame(settings, site);
    case 'link':
      return link(site);
    case 'json':
      return `${JSON.stringify(forQuiz(settings, site), null, 2)}\n`;
    default:
      return inPage('meso-quiz', settings, site);
  }
}

export const policy = ({ home }) => {
  const { origin } = new URL(home);
  return `script-src ${origin}; frame-src ${origin}`;
};

// Some editors take out elements that they do not know, so there it is a plain one.
function inPage(tag, settings, site) {
  const pinned = site.integrity ? ` integrity="${site.integrity}" crossorigin="anonymous"` : '';
  const prefix = tag === 'div' ? 'data-' : '';
  const attributes = Object.entries(settings).map(
    ([name, value]) => `\n  ${prefix}${name}="${escaped(value)}"`,
  );
  const mark = tag === 'div' ? ' data-meso-quiz' : '';
  return [
    `<script async src="${escaped(site.loader)}"${pinned}></script>`,
    `<${tag}${mark}${attributes.join('')}>`,
    `  ${link(site)}`,
    `</${tag}>`,
  ].join('\n');
}

const link = ({ home, quiz }) => `<a href="${escaped(home)}">${escaped(quiz)}</a>`;

function forQuiz(settings, { ofQuiz }) {
  return Object.fromEntries(Object.entries(settings).filter(([name]) => ofQuiz.has(name)));
}

// After the sign # it reaches no server.
function frameAddress(settings, site) {
  const said = forQuiz(settings, site);
  if (!said.logo?.startsWith('data:')) delete said.logo;
  const none = Object.keys(said).length === 0;
  return `${site.home}frame.html${none ? '' : `#c=${encodeURIComponent(JSON.stringify(said))}`}`;
}

function frame(settings, site) {
  const title = escaped(settings.label ?? site.quiz);
  const source = escaped(frameAddress(settings, site));
  return [
    `<iframe title="${title}" src="${source}"`,
    '  width="100%" height="720" loading="lazy" referrerpolicy="no-referrer"',
    `  sandbox="${SANDBOX}"`,
    '  allow="clipboard-write; fullscreen" style="border:0"></iframe>',
  ].join('\n');
}
