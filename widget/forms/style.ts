/** The styles of the forms; colours and spacing come from the panel. */
const STYLE = `
.panel{--bad:light-dark(#b3261e,#ff8a80);
.error{color:var(--bad);font-weight:600;font-size:13px}
.link{padding:0 8px;text-decoration:underline}
.menu{position:absolute;inset-inline-end:14px;top:58px;z-index:1;flex-direction:column;padding:6px;border:1px solid var(--line);border-radius:14px;background:var(--bg)!important;box-shadow:0 8px 24px #0004}
.menu button{display:block;width:100%;color:var(--fg)}
.card,.card form,.times,.field,.facts{display:flex;flex-direction:column;gap:10px}
.card{margin-top:16px}
.card>*,.card form>*{min-width:0}
.field,fieldset{gap:4px;padding:0;border:0}
.field input:not([type]),.field input[type=email],.field input[type=tel],.card textarea{width:100%;padding:8px 12px;border:1px solid var(--mute);border-radius:12px;background:var(--bg);font-size:16px;min-height:40px}
[aria-invalid=true]{border-color:var(--bad)!important}
.check{flex-direction:row;flex-wrap:wrap;align-items:center;gap:8px}
.check label{flex:1}
.check input,.scores input{width:20px;height:20px;accent-color:var(--a)}
.check .error{width:100%}
.error:empty{display:none}
.card .choices{margin-top:2px}
.card .link{align-self:start;margin-inline-start:-8px}
.scores{display:flex;justify-content:space-between;margin-top:8px}
.scores label{flex-direction:column;align-items:center;gap:4px;padding:8px;min-width:44px}
.facts{padding:0;list-style:none;gap:6px}
.facts li{display:flex;flex-wrap:wrap;align-items:center;gap:2px 8px;margin:0!important}
.facts .value{flex:1;min-width:40%;overflow-wrap:anywhere;font-weight:600}
.facts .muted{width:100%}
.facts form{flex:1;flex-direction:row;gap:8px}
.calendar{padding:8px 0;color:var(--ink);text-decoration:underline}
.badge{display:inline-block;padding:1px 8px;font-size:11px}
.face.person{border-radius:50%}
[data-held=waiting] .face{animation:breathe 1.2s infinite}
[data-by=concierge] .bubble,.human{background:var(--tint)}
[data-by=concierge] .bubble{box-shadow:inset 0 0 0 1.5px color-mix(in srgb,var(--ink) 40%,var(--bg))}
.primary,.person{background:var(--a)!important;color:var(--baton-on-accent,#fff)!important}
.floor{flex-wrap:wrap}
.place{width:100%}
.place:empty{display:none}
.notice{margin:16px 0 6px;font-size:13px;color:var(--mute);text-align:center;text-wrap:balance}
[data-what=offer],.card{padding:16px;border:1px solid var(--line);border-radius:16px;font-size:14px;color:inherit;text-align:start}
.choices{display:flex;flex-wrap:wrap;gap:8px;margin-top:12px}
.choices [aria-pressed=true]{border-color:var(--ink)!important;background:var(--tint);font-weight:600}
.where{overflow-wrap:anywhere}
.where a{color:var(--ink)}
.primary,.quiet{text-align:center;border:1px solid var(--line)}
:is([data-what=joined],[data-what=promised],[data-what=callBooked],[data-what=callMoved],[data-what=callCancelled]){font-weight:600;color:inherit}
.card :is(label,legend){font-weight:600}
.check label{font-weight:400}
.left{font-size:12px;color:var(--mute)}
.seen{align-self:flex-end;margin-top:4px;font-size:12px;color:var(--mute)}
@media(max-height:480px){&[data-form] .composer{display:none}}
@media(forced-colors:active){.primary{border:1px solid}}
}
`;

export function sheet(): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(STYLE);
  return made;
}
