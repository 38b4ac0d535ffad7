/** The styles of a greeting: beside the launcher, in the panel's colours. */
export const STYLE = `
.greeting-place{position:fixed;inset-inline-end:var(--baton-x,20px);bottom:calc(var(--baton-y,20px) + 68px);z-index:2147483000}
.greeting-place[data-away]{visibility:hidden}
.greeting{--bg:var(--baton-bg,light-dark(#fff,#15171b));--fg:var(--baton-fg,light-dark(#14171c,#eceef1));color-scheme:${SITE.theme === "auto" ? "light dark" : SITE.theme};display:flex;align-items:flex-start;padding-inline-start:16px;box-sizing:border-box;width:max-content;max-width:min(320px,100vw - 40px);border:1px solid color-mix(in srgb,var(--fg) 16%,var(--bg));border-radius:16px;background:var(--bg);color:var(--fg);font:15px/1.45 var(--baton-font,system-ui);box-shadow:0 8px 28px #0003}
:where(.greeting) :where(button){all:unset;box-sizing:border-box;cursor:pointer;border-radius:15px}
.greeting :focus-visible{outline:2px solid;outline-offset:-3px}
.greeting-text{flex:1;min-width:0;padding:12px 0;overflow-wrap:anywhere;text-align:start}
.greeting-close{flex:none;display:grid;place-items:center;width:40px;height:46px;color:color-mix(in srgb,var(--fg) 70%,var(--bg))}
.greeting-close svg{width:16px;fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round}
@media(prefers-reduced-motion:no-preference){.greeting{animation:greet .25s}}
@media(max-height:360px){.greeting-place{display:none}}
@media print{.greeting-place{display:none}}
@keyframes greet{from{opacity:0;transform:translateY(8px)}}
`;
