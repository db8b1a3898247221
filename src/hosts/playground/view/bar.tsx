import type { Desk, Skin } from '../desk';
import { dayAndTime } from '../when';
import { words } from '../words';
import { Icon } from './icon';
import type { Stage } from './stage';

/** The strip at the top: which mail program is played, the clock, a letter of one's own, the switches. */
export const Bar = ({
  store,
  desk,
  take,
}: Stage & { readonly desk: Desk; readonly take: (file: File) => Promise<void> }) => (
  <header class="bar">
    <h1>
      <img src="icon.svg" alt="" width="24" height="24" />
      <span>
        Decline politely <small>{words['app.name']}</small>
      </span>
    </h1>
    <fieldset class="skins">
      <legend class="unseen">{words['app.skin']}</legend>
      {(['outlook', 'gmail'] as const).map((skin) => (
        <label key={skin}>
          <input
            type="radio"
            name="skin"
            checked={desk.skin === skin}
            onChange={() => store.change((now) => dress(now, skin))}
          />
          <span>{words[`app.${skin}`]}</span>
        </label>
      ))}
    </fieldset>
    <p class="clock">{words['app.clock'].replace('{when}', dayAndTime(desk.clock))}</p>
    <label class="button file">
      <Icon name="file" />
      <span>{words['app.file']}</span>
      <input
        type="file"
        accept=".eml,message/rfc822"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) void take(file);
          currentTarget.value = '';
        }}
      />
    </label>
    <button
      type="button"
      class="button"
      aria-expanded={desk.bench}
      onClick={() => store.change((now) => ({ ...now, bench: !now.bench }))}
    >
      <Icon name="bench" />
      <span>{words['app.bench']}</span>
    </button>
  </header>
);

/** Another mail program: what is open stays, the pane closes. */
const dress = (desk: Desk, skin: Skin): Desk => ({ ...desk, skin, pane: 'closed', notice: null });
