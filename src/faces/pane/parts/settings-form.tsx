import { useId, useState } from 'preact/hooks';
import type { LanguageCode } from '../../../core/languages/code';
import { isZone } from '../../../core/reply/zone';
import { deviceZone } from '../dates';
import type { Desk } from '../desk';
import { languages, nameOf } from '../languages';
import { takeSettings } from '../opening';
import { keepSettings, type Settings } from '../settings';
import { Chips } from './chips';
import { Pick } from './pick';
import { Zones } from './zones';

/** What holds for every letter. Each change is kept at once; what is being typed stays when the pane is drawn anew meanwhile. */
export const SettingsForm = ({ desk }: { readonly desk: Desk }) => {
  const { settings, tongue } = desk.state();
  const zones = useId();
  const hint = useId();
  const [isUnknown, setUnknown] = useState(false);
  const put = async (change: Partial<Settings>) => {
    const kept = await keepSettings(desk.keeper, change);
    takeSettings(desk);
    desk.tell(kept ? 'pane.manager.saved' : (desk.state().forgetful ?? 'pane.memory.failed'));
  };
  return (
    <section class="stack">
      <h2>{desk.say('pane.settings')}</h2>
      <div class="field">
        <label for={`${hint}n`}>{desk.say('pane.settings.name')}</label>
        <input
          id={`${hint}n`}
          type="text"
          dir="auto"
          autocomplete="name"
          aria-describedby={hint}
          defaultValue={settings.signOffName ?? ''}
          onChange={(event) => void put({ signOffName: event.currentTarget.value.trim() || null })}
        />
        <span id={hint}>{desk.say('pane.settings.name.hint')}</span>
      </div>
      <Chips
        label={desk.say('pane.settings.tone')}
        value={settings.tone}
        options={(['warm', 'formal'] as const).map((tone) => [tone, desk.say(`reply.tone.${tone}`)] as const)}
        onPick={(tone) => void put({ tone })}
      />
      <Pick
        label={desk.say('pane.settings.language')}
        value={settings.language ?? ''}
        options={[
          ['', desk.say('pane.settings.language.client')],
          ...languages.map((code) => [code, `${nameOf(code, code)} · ${nameOf(code, tongue)}`] as const),
        ]}
        onPick={(code) => void put({ language: (code || null) as LanguageCode | null })}
      />
      <label class="field">
        <span>{desk.say('pane.settings.zone')}</span>
        <input
          type="text"
          list={zones}
          autocomplete="off"
          placeholder={
            (desk.world.zone === 'device' ? deviceZone() : desk.world.zone) ?? desk.say('pane.settings.zone.device')
          }
          defaultValue={settings.zone ?? ''}
          aria-invalid={isUnknown}
          aria-describedby={`${hint}z`}
          onChange={(event) => {
            const zone = event.currentTarget.value.trim();
            const refused = zone !== '' && !isZone(zone);
            setUnknown(refused);
            // What was kept stays until there is one that can be told the time by.
            if (refused) desk.tell('pane.settings.zone.unknown');
            else void put({ zone: zone || null });
          }}
        />
        <Zones id={zones} />
      </label>
      <p id={`${hint}z`} class="warned" hidden={!isUnknown}>
        {desk.say('pane.settings.zone.unknown')}
      </p>
    </section>
  );
};
