/** The page around a text, in the manner of a government site: banner, columns, metadata, footer. */
export interface FrameParts {
  readonly site: string;
  readonly theme: string;
  /** Text of `<title>`. */
  readonly title: string;
  /** The column of the site that the page stands in. */
  readonly column: string;
  /** HTML of the headline. */
  readonly headline: string;
  /** Metadata: label and text. */
  readonly facts: readonly (readonly [string, string])[];
  /** Attribute of the element that holds the text: `id="zoom"`. */
  readonly container: string;
  /** HTML of the text. */
  readonly body: string;
  readonly navigationTable?: boolean;
  readonly script?: string;
}

export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\u00a0', '&nbsp;');
}

const columns = ['首页', '机构概况', '政务动态', '政府信息公开', '办事服务', '互动交流'];

const navigation = `<table class="leaves" width="100%"><tr><td><a href="#">政府信息公开指南</a></td><td><a href="#">政府信息公开制度</a></td></tr>
<tr><td><a href="#">法定主动公开内容</a></td><td><a href="#">政府信息公开年报</a></td></tr><tr><td><a href="#">2019年</a></td><td><a href="#">2020年</a></td></tr></table>`;

const styles = (theme: string) => `
body{margin:0;background:#f3f4f6;color:#222;font:16px/1.9 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
a{color:inherit;text-decoration:none}
.banner{background:${theme};color:#fff;padding:26px 0 22px}
.banner b{font-size:28px;letter-spacing:4px}
.banner small{display:block;opacity:.8;font-size:13px}
.wide{width:1040px;max-width:calc(100% - 32px);margin:0 auto}
.columns{background:#fff;border-bottom:2px solid ${theme}}
.columns a{display:inline-block;padding:9px 20px 7px 0;color:#333}
.path{font-size:13px;color:#777;padding:12px 0}
.sheet{background:#fff;padding:28px 46px 46px;border:1px solid #e2e4e8}
.facts{font-size:13px;color:#555;background:#f7f8fa;border:1px solid #e6e8ec;padding:6px 14px;display:flex;flex-wrap:wrap;gap:0 36px}
.headline{text-align:center;font-size:25px;line-height:1.5;margin:30px 0 24px}
.text p{margin:.5em 0;text-indent:2em}
.text table{width:100%;border-collapse:collapse;margin:14px 0;font-size:14px;line-height:1.45}
.text td,.text th{border:1px solid #555;padding:5px 6px;text-align:center;font-weight:normal}
.text td p,.text th p{text-indent:0;margin:0}
.text img{background:#e9ebef;max-width:100%}
.text li{margin:.35em 0}
.leaves td{padding:2px 12px;font-size:13px;color:#555}
.foot{font-size:13px;color:#777;text-align:center;padding:24px 0 40px}`;

export function frame(parts: FrameParts): string {
  const facts = parts.facts.map(([label, text]) => `<span>${label}：${escaped(text)}</span>`).join('\n');
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="SiteName" content="${parts.site}">
<meta name="ColumnName" content="${parts.column}">
<title>${escaped(parts.title)}</title>
<style>${styles(parts.theme)}
</style>
</head>
<body>
<div class="banner"><div class="wide"><b>${parts.site}</b><small>政府信息公开</small></div></div>
<div class="columns"><div class="wide">${columns.map((name) => `<a href="#">${name}</a>`).join('')}</div></div>
<div class="wide">
<div class="path">当前位置：首页 &gt; 政府信息公开 &gt; ${parts.column}</div>
${parts.navigationTable === true ? navigation : ''}
<div class="sheet">
<div class="facts">
${facts}
</div>
<h1 class="headline">${parts.headline}</h1>
<div ${withText(parts.container)}>
${parts.body}
</div>
</div>
<div class="foot">主办：${parts.site}　网站地图　联系我们</div>
</div>
${parts.script === undefined ? '' : `<script>${parts.script}</script>`}
</body>
</html>
`;
}

/** Adds the class that the style sheet knows the text by. */
function withText(container: string): string {
  return container.startsWith('class="')
    ? container.replace('class="', 'class="text ')
    : `${container} class="text"`;
}
