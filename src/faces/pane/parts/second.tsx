import { useEffect, useRef, useState } from 'preact/hooks';
import type { LanguageCode } from '../../../core/languages/code';
import type { Desk } from '../desk';
import { BlockForm } from './block-form';
import type { Editing } from './editing';
import { Manager } from './manager';
import { SettingsForm } from './settings-form';

/** The second screen: settings and the phrase blocks. */
export const Second = ({ desk }: { readonly desk: Desk }) => {
  const [editing, setEditing] = useState<Editing | null>(null);
  const [language, setLanguage] = useState<LanguageCode>(desk.state().session?.reply.language ?? desk.state().tongue);
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), [editing === null]);
  const close = () => {
    if (editing) return setEditing(null);
    desk.set({ screen: 'reply', said: '' });
    desk.root.querySelector<HTMLElement>('.head button')?.focus();
  };
  return (
    <section
      aria-label={desk.say('pane.manager.open')}
      class="body second"
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.isComposing) close();
      }}
    >
      <header class="row">
        <button ref={back} type="button" class="link" onClick={close}>
          ← {desk.say('pane.back')}
        </button>
        <h1>{desk.say(editing ? 'pane.manager' : 'pane.manager.open')}</h1>
      </header>
      {editing ? (
        <BlockForm desk={desk} editing={editing} close={() => setEditing(null)} />
      ) : (
        <>
          <SettingsForm desk={desk} />
          <Manager desk={desk} language={language} setLanguage={setLanguage} edit={setEditing} />
        </>
      )}
    </section>
  );
};
