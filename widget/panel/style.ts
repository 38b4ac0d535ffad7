/**
 * The panel's styles. One constructed sheet in the shadow root: nothing leaks in or out, and no content security policy
 * blocks it. Directions are logical, so that right-to-left needs no second set.
 */
import { styleSheet } from "./dom.ts";

const STYLE = `
.panel{all:initial;--a:var(--baton-accent,${SITE.accent});--bg:var(--baton-bg,light-dark(#fff,#15171b));--fg:var(--baton-fg,light-dark(#14171c,#eceef1));--mute:light-dark(#5b6470,#9aa3af);--line:color-mix(in srgb,var(--fg) 12%,var(--bg));--soft:color-mix(in srgb,var(--fg) 6%,var(--bg));--ink:light-dark(var(--a),color-mix(in srgb,var(--a) 45%,#fff));--tint:color-mix(in srgb,var(--ink) 10%,var(--bg));box-sizing:border-box;position:fixed;inset:auto var(--baton-x,20px) auto auto;bottom:calc(var(--baton-y,20px) + 68px);z-index:2147483001;width:min(400px,100vw - 40px);height:min(660px,100dvh - 120px);border:1px solid var(--line);border-radius:20px;overflow:hidden;background:var(--bg);color:var(--fg);font:15px/1.5 var(--baton-font,system-ui);box-shadow:0 16px 48px #0004;color-scheme:${SITE.theme === "auto" ? "light dark" : SITE.theme};animation:rise .2s;
*{box-sizing:border-box;margin:0;font:inherit;color:inherit}
&,.header,.floor,.floor-button,.scroll,.inner,.list,.row,.who,.suggestions,label,.composer{display:flex;gap:8px}
&,.scroll,.inner,.list,.row,.suggestions{flex-direction:column;gap:0}
.header,.floor,.floor-button,.who{align-items:center}
&:not(:popover-open,[open]),[hidden]{display:none!important}
.hidden,.row:not([data-first]) .who,[data-by=visitor] .who{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
button,b,strong,.title,.mark,.face,.badge{font-weight:600}
button{border:0;background:none;cursor:pointer;border-radius:20px;min-height:40px;padding:8px 16px;font-size:14px;line-height:1.3;text-align:start;color:var(--ink)}
button:hover{background:var(--soft)}
:focus-visible,.composer:focus-within{outline:2px solid var(--ink);outline-offset:-2px}
svg{flex:none;width:20px;fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round}
.header{padding:14px}
.header,.send,.badge,[data-by=visitor] .bubble{background:var(--a)!important;color:var(--baton-on-accent,#fff)!important}
.header *{color:inherit;outline-color:#fff}
.mark,.face,.send,.close,.more{display:grid;place-items:center;flex:none}
.mark,.floor .face{width:36px;height:36px}
.mark,.header button:hover{background:#fff3}
.title,.holder,textarea{flex:1;min-width:0;font-size:16px}
.close,.send,.more{width:40px;padding:0}
.floor{padding:8px 14px;border-bottom:1px solid var(--line)}
.holder{font-size:14px}
.holder *{margin-inline-end:6px}
.floor-button,.suggestion{border:1px solid var(--line);unicode-bidi:plaintext}
.floor-button{max-width:60%;font-size:13px}
.face{width:26px;height:26px;background:var(--soft);color:var(--ink);font-size:11px}
.face,.mark,.badge{border-radius:9px}
.face svg{width:15px;fill:currentColor;stroke:none}
.banner{padding:8px 16px;background:light-dark(#fff4d6,#3a2f10)}
.scroll{flex:1;min-height:0;overflow-y:auto;overflow-anchor:none;overscroll-behavior:contain}
.inner{padding:16px;gap:14px}
.row{position:relative;align-items:flex-start;margin-top:4px;max-width:88%}
.row[data-first]{margin-top:16px}
[data-by=visitor]{align-self:flex-end;align-items:flex-end}
.who{margin-bottom:6px}
.who,.banner,time,.muted{font-size:13px}
time,.muted,::placeholder{color:var(--mute);opacity:1}
.bubble{padding:10px 14px;border-radius:16px;border-start-start-radius:4px;background:var(--soft);overflow-wrap:anywhere;max-width:100%;white-space:pre-wrap}
.who{user-select:none}
[data-by=visitor] .bubble{border-radius:16px;border-end-end-radius:4px}
a{color:var(--ink)}
.suggestions{align-items:flex-start;gap:8px}
.composer{flex-wrap:wrap;align-items:flex-end;margin:0 12px 12px;padding:4px;border:1px solid var(--mute);border-radius:20px}
textarea:placeholder-shown{direction:inherit}
textarea{max-height:132px;padding:8px;border:0;outline:0!important;background:none;resize:none;line-height:24px;field-sizing:content}
[aria-disabled=true]{background:var(--soft)!important;color:var(--mute)!important;cursor:default}
@media(max-width:480px),(max-height:480px){&{inset:var(--top,0) 0 auto;width:100vw;max-width:none;height:var(--height,100dvh);max-height:none;border:0;border-radius:0}}
@media(prefers-reduced-motion:reduce){&,*{animation:none!important}}
@media(forced-colors:active){.bubble,.face,.mark,.send,i{border:1px solid}}
}
:host(:dir(rtl)) .panel:not(:modal){right:auto;left:var(--baton-x,20px)}
@keyframes rise{from{opacity:0;transform:translateY(12px)}}
`;

export const sheet = (): CSSStyleSheet => styleSheet(STYLE);
