/// The template that both engines render: 40 tags, seven of them once a row. It is written in what both understand.
enum BulletinTemplate {
  static let text = """
    <!doctype html>
    <html lang="vi">
    <head>
    <meta charset="utf-8">
    <title>{{title}} – {{organisation}}</title>
    <meta name="description" content="{{description}}">
    <link rel="canonical" href="{{canonical}}">
    <link rel="stylesheet" href="{{style}}">
    </head>
    <body>
    <header><a href="{{home}}">{{organisation}}</a></header>
    <main>
    <p class="kind">{{kind}}{{#planned}} (dự kiến){{/planned}}</p>
    <h1>{{title}}</h1>
    <p><time datetime="{{iso-date}}">{{date}}</time>, {{venue}}</p>
    <dl>
    <dt>Cụm</dt><dd><a href="{{cluster-link}}">{{cluster}}</a></dd>
    <dt>Năm</dt><dd>{{year}}</dd>
    <dt>Đăng cai</dt><dd>{{host}}</dd>
    {{#chair}}
    <dt>Chủ trì</dt><dd>{{chair}}</dd>
    {{/chair}}
    {{#leader}}
    <dt>Cụm trưởng {{year}}</dt><dd><a href="{{link}}">{{name}}</a></dd>
    {{/leader}}
    {{#deputy}}
    <dt>Cụm phó {{year}}</dt><dd><a href="{{link}}">{{name}}</a></dd>
    {{/deputy}}
    </dl>
    <p class="summary">{{summary}}</p>
    {{{body}}}
    {{#note}}
    <p class="note">{{note}}</p>
    {{/note}}
    <table>
    <thead><tr><th>Hạng</th><th>Đơn vị</th><th>Tự chấm</th><th>Điểm</th><th>Xếp loại</th><th>Đề nghị</th></tr></thead>
    <tbody>
    {{#scores}}
    <tr><td>{{rank}}</td><td><a href="{{link}}">{{unit}}</a></td><td>{{own}}</td><td>{{score}}</td><td>{{grade}}</td>\
    <td>{{#flag}}Cờ thi đua{{/flag}}</td></tr>
    {{/scores}}
    </tbody>
    </table>
    <ul>
    {{#sources}}
    <li>{{.}}</li>
    {{/sources}}
    </ul>
    </main>
    <footer>{{organisation}} · {{updated}}</footer>
    </body>
    </html>
    """
}
