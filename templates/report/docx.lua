-- The printed report for Word, through pandoc: what the page's classes say as styles of reference.docx, the head and the signature as tables
-- without lines, the annexes as pages in landscape.

local text = pandoc.text or require 'text'

local function styled(blocks, style)
  return pandoc.Div(blocks, pandoc.Attr('', {}, { ['custom-style'] = style }))
end

local function uppercase(element)
  return element:walk { Str = function(word) return pandoc.Str(text.upper(word.text)) end }
end

--- Inlines as a class of the page shows them.
local function shown(inlines, classes)
  if classes:includes 'upper' then inlines = uppercase(pandoc.Span(inlines)).content end
  if classes:includes 'strong' then inlines = { pandoc.Strong(inlines) } end
  if classes:includes 'italic' then inlines = { pandoc.Emph(inlines) } end
  return inlines
end

-- The head and the signature

local function escaped(words)
  return (words:gsub('&', '&amp;'):gsub('<', '&lt;'):gsub('>', '&gt;'))
end

--- A paragraph of a cell: classes as in the page.
local function paragraph(block, classes, alignment)
  local run, frame = '', ''
  local words = pandoc.utils.stringify(block)
  if classes:includes 'upper' then words = text.upper(words) end
  if classes:includes 'strong' or classes:includes 'draft' then run = run .. '<w:b/>' end
  if classes:includes 'italic' or classes:includes 'dateline' then run = run .. '<w:i/>' end
  if classes:includes 'motto' then run = run .. '<w:u w:val="single"/>' end
  if classes:includes 'draft' then
    words = text.upper(words)
    run = run .. '<w:bdr w:val="single" w:sz="6" w:space="2" w:color="000000"/>'
  end
  local size = classes:includes 'small' and 22 or (classes:includes 'motto' or classes:includes 'dateline') and 26 or 24
  run = run .. '<w:sz w:val="' .. size .. '"/><w:szCs w:val="' .. size .. '"/>'
  if classes:includes 'rule' then
    frame = '<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="1" w:color="000000"/></w:pBdr>'
  end
  local before = (classes:includes 'draft' or classes:includes 'dateline') and 120 or 20
  return '<w:p><w:pPr>' .. frame .. '<w:spacing w:before="' .. before .. '" w:after="20"/><w:jc w:val="' .. alignment ..
    '"/></w:pPr><w:r><w:rPr>' .. run .. '</w:rPr><w:t xml:space="preserve">' .. escaped(words) .. '</w:t></w:r></w:p>'
end

local function cell(division, width, alignment)
  local paragraphs = {}
  for _, block in ipairs(division.content) do
    paragraphs[#paragraphs + 1] = paragraph(block, block.t == 'Div' and block.classes or pandoc.List(), alignment)
  end
  return '<w:tc><w:tcPr><w:tcW w:w="' .. width .. '" w:type="dxa"/></w:tcPr>' .. table.concat(paragraphs) .. '</w:tc>'
end

--- Two divisions beside each other, without lines.
local function pair(left, right, widths, alignment)
  local none = ''
  for _, edge in ipairs { 'top', 'left', 'bottom', 'right', 'insideH', 'insideV' } do
    none = none .. '<w:' .. edge .. ' w:val="nil"/>'
  end
  return pandoc.RawBlock('openxml',
    '<w:tbl><w:tblPr><w:tblW w:w="9355" w:type="dxa"/><w:tblBorders>' .. none ..
    '</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="' .. widths[1] .. '"/><w:gridCol w:w="' .. widths[2] ..
    '"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr>' .. cell(left, widths[1], alignment) .. cell(right, widths[2], 'center') ..
    '</w:tr></w:tbl>')
end

-- Tables

--- Widths by what stands in the columns: no word is broken, long texts get more.
local function widths(tbl)
  local weights = {}
  for place = 1, #tbl.colspecs do weights[place] = place == 1 and 6 or 8 end
  local function weigh(rows)
    for _, row in ipairs(rows) do
      if #row.cells == #tbl.colspecs and not row.attr.classes:includes 'group' then
        for place, each in ipairs(row.cells) do
          local words = pandoc.utils.stringify(each.contents)
          local longest = 0
          for word in words:gmatch '%S+' do longest = math.max(longest, text.len(word) + 1) end
          weights[place] = math.max(weights[place], longest, math.min(text.len(words), 26))
        end
      end
    end
  end
  weigh(tbl.head.rows)
  for _, body in ipairs(tbl.bodies) do weigh(body.body) end
  local sum = 0
  for _, weight in ipairs(weights) do sum = sum + weight end
  for place, spec in ipairs(tbl.colspecs) do tbl.colspecs[place] = { spec[1], weights[place] / sum } end
end

local alignments = { start = 'AlignLeft', centre = 'AlignCenter', ['end'] = 'AlignRight' }

local function dressed(tbl)
  for _, row in ipairs(tbl.head.rows) do
    for _, each in ipairs(row.cells) do each.alignment = 'AlignCenter' end
  end
  for _, body in ipairs(tbl.bodies) do
    -- A group's head at the top of a table is taken for a head of the body.
    local rows = pandoc.List(body.head):clone()
    rows:extend(body.body)
    body.head = {}
    body.body = rows
    -- Nor does pandoc let it span what it takes for the columns of figures.
    body.row_head_columns = 0
    for _, row in ipairs(rows) do
      local isGroup = row.attr.classes:includes 'group'
      if isGroup then
        row.cells[1].col_span = #tbl.colspecs
        row.cells = { row.cells[1] }
      end
      local isBold = isGroup or row.attr.classes:includes 'sum'
      for _, each in ipairs(row.cells) do
        for class, alignment in pairs(alignments) do
          if each.attr.classes:includes(class) then each.alignment = alignment end
        end
        local bold = function(block) return pandoc.Plain { pandoc.Strong(block.content) } end
        if isBold then each.contents = pandoc.Blocks(each.contents):walk { Plain = bold, Para = bold } end
        -- A group's head never stands alone at the foot of a page.
        if isGroup then each.contents = { styled(each.contents, 'Group Head') } end
      end
    end
  end
  widths(tbl)
  return tbl
end

-- The report

local function annex(division)
  local blocks = pandoc.List()
  for _, block in ipairs(division.content) do
    if block.t == 'Header' then
      local title = uppercase(pandoc.Span {}).content
      for _, inline in ipairs(block.content) do
        title:insert(inline.t == 'Span' and inline.classes:includes 'upper' and uppercase(inline) or inline)
      end
      blocks:insert(pandoc.Div({ styled({ pandoc.Para(title) }, 'Annex Title') }, pandoc.Attr(division.identifier)))
    elseif block.t == 'Table' then
      blocks:insert(dressed(block))
    elseif block.t == 'Div' and block.classes:includes 'annex-of' then
      blocks:insert(styled(block.content, 'Annex Of'))
    else
      blocks:insert(block)
    end
  end
  return blocks
end

--- The text ends in portrait, its first page without a number. rId9 is the reference's header: pandoc counts eight parts of its own before it.
local portrait = pandoc.RawBlock('openxml',
  '<w:p><w:pPr><w:spacing w:line="20" w:lineRule="exact"/><w:sectPr><w:headerReference w:type="default" r:id="rId9"/>' ..
  '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/>' ..
  '<w:titlePg/></w:sectPr></w:pPr></w:p>')

local function walked(blocks, result, state)
  for _, block in ipairs(blocks) do
    if block.t ~= 'Div' then
      result:insert(block)
    elseif block.classes:includes 'issuer' then
      state.issuer = block
    elseif block.classes:includes 'state' then
      result:insert(pair(state.issuer, block, { 3855, 5500 }, 'center'))
    elseif block.classes:includes 'signing' then
      result:insert(pandoc.Para {})
      result:insert(pair(block.content[1], block.content[2], { 3855, 5500 }, 'left'))
    elseif block.classes:includes 'annex' then
      if not state.inAnnexes then
        state.inAnnexes = true
        result:insert(portrait)
      end
      result:extend(annex(block))
    elseif block.classes:includes 'text' then
      result:extend(block.content)
    else
      walked(block.content, result, state)
    end
  end
end

local function classed(division)
  if not division.classes:includes 'small' then return nil end
  local content = division.content:map(function(block)
    return (block.t == 'Para' or block.t == 'Plain') and pandoc.Para(shown(block.content, division.classes)) or block
  end)
  return styled(content, 'Small')
end

local function items(list)
  return list.content:map(function(item)
    local inlines = pandoc.List { pandoc.Str '-', pandoc.Space() }
    inlines:extend(pandoc.utils.blocks_to_inlines(item))
    return styled({ pandoc.Para(inlines) }, 'Item')
  end)
end

function Pandoc(document)
  local blocks = pandoc.List()
  walked(document.blocks, blocks, {})
  document.blocks = pandoc.Blocks(blocks):walk {
    BulletList = items,
    Div = classed,
    Span = function(span) return span.classes:includes 'upper' and uppercase(span).content or nil end,
  }
  document.meta.title = nil
  return document
end
