import { FONTS, ink } from './ink';

/** The style sheet of a pack's page: on white whatever the system's theme, because it is read and printed as evidence. */
export const STYLE = `
:root { color-scheme: light; }
body { margin: 0; background: ${ink.sheet}; color: ${ink.ink}; font: 14px/22px ${FONTS}; }
main { max-width: 1000px; margin: 0 auto; padding: 24px 16px 64px; background: ${ink.paper}; }
h1 { margin: 0 0 8px; font-size: 22px; line-height: 30px; }
h2 { margin: 32px 0 8px; padding-bottom: 4px; border-bottom: 1px solid ${ink.rule}; font-size: 17px; }
h3 { margin: 16px 0 4px; font-size: 15px; }
p, ul { margin: 4px 0; }
.soft { color: ${ink['ink-soft']}; font-size: 13px; }
dl { margin: 8px 0; }
dl div { display: grid; grid-template-columns: 220px minmax(0, 1fr); gap: 12px; padding: 2px 0; }
dt { color: ${ink['ink-soft']}; }
dd { margin: 0; overflow-wrap: anywhere; }
.finding { margin: 16px 0; padding: 4px 16px 12px; border: 1px solid ${ink.rule}; border-left: 4px solid ${ink.edge}; }
.finding.fails { border-left-color: ${ink.fail}; }
.sign { display: inline-block; padding: 0 4px; border-radius: 2px; background: ${ink.untold}; color: ${ink['on-fail']}; font-size: 12px; line-height: 18px; }
.fails .sign, .end .sign { background: ${ink.fail}; }
.wide { margin: 8px 0; overflow-x: auto; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
caption { padding: 4px 0; text-align: start; font-weight: 600; }
.sum th, .sum td { padding: 1px 8px; text-align: start; font-weight: 400; }
.sum .number { text-align: end; }
.sum .stroke td, .sum .stroke th { border-top: 1px solid ${ink.ink}; font-weight: 600; }
.sum .gap td, .sum .gap th { color: ${ink.fail}; font-weight: 600; border-top: 3px double ${ink.fail}; }
.form { width: 100%; font-size: 13px; line-height: 18px; }
.form + .form { margin-top: -1px; }
.form th, .form td { min-width: 32px; padding: 4px 6px; border: 1px solid ${ink.edge}; text-align: center; font-weight: 400; }
.form th { background: ${ink.sheet}; }
.form td .sign { display: block; width: max-content; margin: 2px auto 0; }
.form .term { outline: 2px solid ${ink.accent}; outline-offset: -3px; }
.form .end { background: ${ink['fail-wash']}; outline: 2px solid ${ink.fail}; outline-offset: -3px; }
.form .open { background: ${ink['untold-wash']}; outline: 2px solid ${ink.untold}; outline-offset: -3px; }
.form .suspect { outline: 2px dashed ${ink.fail}; outline-offset: -3px; }
.implied { display: block; color: ${ink.fail}; font-size: 12px; }
@media (max-width: 600px) { dl div { grid-template-columns: minmax(0, 1fr); gap: 0; } }
@media print { body { background: none; } .finding { break-inside: avoid; } }
`;
