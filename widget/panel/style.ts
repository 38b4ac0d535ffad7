/**
 * How the panel looks. One constructed sheet in the shadow root: nothing leaks in or out, and a strict content
 * security policy has nothing to forbid. Directions are logical, so that right-to-left needs no second set.
 */

const STYLE = `
.panel{all:initial;--a:var(--baton-accent,${SITE.accent});--bg:var(--baton-bg,#fff);--fg:var(--baton-fg,#14171c);--mute:#5b6470;--line:#e2e5e9;--soft:#f2f4f6;--ink:var(--a);--bad:#b3261e;--tint:color-mix(in srgb,var(--ink) 10%,var(--bg));box-sizing:border-box;position:fixed;inset:auto;inset-inline-end:var(--baton-x,20px);bottom:calc(var(--baton-y,20px) + 68px);z-index:2147483001;width:min(400px,100vw - 40px);height:min(660px,100dvh - 120px);border:1px solid var(--line);border-radius:20px;overflow:hidden;background:var(--bg);color:var(--fg);font:15px/1.5 var(--baton-font,system-ui);box-shadow:0 2px 6px #0003,0 16px 48px #0003;color-scheme:light dark;animation:rise .2s;
*{box-sizing:border-box;margin:0;font:inherit;color:inherit}
&,.header,.floor,.floor-button,.scroll,.inner,.list,.row,.who,.meta,.sources,.choices,.suggestions,.typing,.contact,label,.composer{display:flex;gap:8px}
&,.scroll,.inner,.list,.row,.suggestions,.contact,.field{flex-direction:column;gap:0}
.header,.floor,.floor-button,.who,.meta,.typing{align-items:center}
&:not(:popover-open,[open]),[hidden]{display:none!important}
.hidden,.row:not([data-first]) .who,[data-by=visitor] .who{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
button,b,strong,.title,.mark,.face,.badge,.error,.field,[data-what=joined],[data-what=promised]{font-weight:600;color:inherit}
button{border:0;background:none;cursor:pointer;border-radius:20px;min-height:40px;padding:8px 16px;font-size:14px;line-height:1.3;text-align:start;color:var(--ink)}
button:hover{background:var(--soft)}
:focus-visible{outline:2px solid var(--ink);outline-offset:-2px}
svg{width:20px;fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
.header{padding:14px}
.header,.primary,.send,.badge,.person,[data-by=visitor] .bubble{background:var(--a)!important;color:var(--baton-on-accent,#fff)!important}
.header *{color:inherit}
.mark,.face,.send,.close{display:grid;place-items:center;flex:none}
.mark,.floor .face{width:36px;height:36px;font-size:14px}
.mark,.close:hover{background:#fff3}
.title,.holder,textarea{flex:1;min-width:0;font-size:16px}
.close,.send{width:40px;padding:0}
.close:focus-visible{outline-color:#fff}
.floor{padding:8px 14px;border-bottom:1px solid var(--line)}
.holder{font-size:14px;line-height:1.3}
.holder *{margin-inline-end:6px}
.floor-button,.quiet,.source,.suggestion,.contact,[data-what=offer]{border:1px solid var(--line)}
.floor-button{max-width:50%;font-size:13px}
.floor-button svg{width:16px;flex:none}
.face{width:26px;height:26px;background:var(--soft);color:var(--ink);font-size:11px}
.face,.mark,.badge,.source,code,pre{border-radius:9px}
.face svg{width:15px;fill:currentColor;stroke:none}
.face.person{border-radius:50%}
[data-held=waiting] .face,.typing i{animation:breathe 1.2s infinite}
.badge{display:inline-block;padding:1px 8px;font-size:11px}
.banner{padding:8px 16px;background:#fff4d6;color:#5c4200;font-size:13px}
.scroll{flex:1;min-height:0;flex-direction:column-reverse;overflow-y:auto;overscroll-behavior:contain;scrollbar-width:thin}
.inner{margin-bottom:auto;padding:16px;gap:14px}
.older{align-self:center}
.row{position:relative;align-items:flex-start;margin-top:4px;max-width:88%}
.row[data-first]{margin-top:16px}
[data-by=visitor]{align-self:flex-end;align-items:flex-end}
.who{margin-bottom:6px}
.who,.consent,.error,.notice,time,.muted,.clock{font-size:13px}
time,.muted,.clock,.meta,.notice,.left,::placeholder{color:var(--mute);opacity:1}
.bubble,.typing{padding:10px 14px;border-radius:16px;border-start-start-radius:4px;background:var(--soft);overflow-wrap:anywhere;max-width:100%}
[data-by=visitor] .bubble{white-space:pre-wrap;border-radius:16px;border-end-end-radius:4px}
[data-by=concierge] .bubble,.human{background:var(--tint)}
[data-by=concierge] .bubble{box-shadow:inset 0 0 0 1.5px color-mix(in srgb,var(--ink) 40%,var(--bg))}
[data-pending] .bubble{opacity:.75}
.bubble>*+*,.bubble li+li{margin-top:8px}
ul,ol{padding-inline-start:20px}
em{font-style:italic}
a{color:var(--ink)}
code,pre{font:14px monospace;background:var(--tint);overflow-x:auto}
.meta,.left{font-size:12px}
.meta:not(:empty){margin-top:6px}
.sources,.choices,.meta{flex-wrap:wrap;padding:0;list-style:none}
.source{padding:1px 8px}
.sending{animation:late 1s}
.error{color:var(--bad)}
.link{padding:0 8px;text-decoration:underline}
.notice{margin:16px 0 6px;text-align:center;text-wrap:balance}
[data-what=offer],.contact{padding:16px;border-radius:16px;font-size:14px;text-align:start}
.choices{margin-top:12px}
.primary{text-align:center}
.suggestions{align-items:flex-start;gap:8px}
.typing{align-self:flex-start;padding:16px;gap:4px}
.typing i{width:6px;height:6px;border-radius:50%;background:var(--mute)}
.typing i+i{animation-delay:.3s}
.contact{gap:12px}
.field input,.composer{border:1px solid var(--mute);border-radius:20px}
.field input{padding:8px 12px;background:var(--bg);font-size:16px}
.consent input{flex:none;width:20px;height:20px;accent-color:var(--a)}
.composer{align-items:flex-end;margin:0 12px 12px;padding:4px}
.composer:focus-within{border-color:var(--ink);box-shadow:0 0 0 1px var(--ink)}
textarea{max-height:132px;padding:8px;border:0;outline:0!important;background:none;resize:none;line-height:24px;field-sizing:content}
[aria-disabled=true]{background:var(--soft)!important;color:var(--mute)!important;cursor:default}
@media(max-width:480px){&{inset:var(--top,0) 0 auto;width:100vw;max-width:none;height:var(--height,100dvh);max-height:none;border:0;border-radius:0}}
@media(prefers-color-scheme:dark){&{--bg:var(--baton-bg,#15171b);--fg:var(--baton-fg,#eceef1);--mute:#9aa3af;--line:#30343b;--soft:#23262c;--ink:color-mix(in srgb,var(--a) 45%,#fff);--bad:#ff8a80}.banner{background:#3a2f10;color:#ffe2a0}}
@media(prefers-reduced-motion:reduce){&,*{animation:none!important}}
@media(forced-colors:active){.bubble,.face,.mark,.send,.primary,i{border:1px solid}}
}
@keyframes rise{from{opacity:0;transform:translateY(12px)}}
@keyframes breathe{50%{opacity:.35}}
@keyframes late{from,99%{opacity:0}}
`;

export function sheet(): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(STYLE);
  return made;
}
