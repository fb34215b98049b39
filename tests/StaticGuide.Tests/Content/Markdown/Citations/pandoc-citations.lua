-- A reader for pandoc: each line is a Markdown text of its own (⏎ stands for a line break); what comes out is, line by
-- line, the citations that pandoc finds in it, such as `[see ‹a›, p. 3; -‹b›]`, or `‹a›` for one in the text itself, with ` · ` between them.

local function words(inlines)
  return (pandoc.utils.stringify(inlines):gsub('\u{a0}', ' '))
end

local function printed(cite)
  local items = {}
  for i, citation in ipairs(cite.citations) do
    local prefix = words(citation.prefix)
    local mark = citation.mode == 'SuppressAuthor' and '-' or ''
    items[i] = (prefix ~= '' and prefix .. ' ' or '') .. mark .. '‹' .. citation.id .. '›' .. words(citation.suffix)
  end
  local text = table.concat(items, '; ')
  return cite.citations[1].mode == 'AuthorInText' and text or '[' .. text .. ']'
end

function Reader(input)
  local lines = {}
  for line in tostring(input):gmatch('([^\n]+)\n') do
    local found = {}
    pandoc.read((line:gsub('⏎', '\n')), 'markdown'):walk {
      traverse = 'topdown',
      Cite = function(cite)
        found[#found + 1] = printed(cite)
        return cite, false
      end,
    }
    lines[#lines + 1] = table.concat(found, ' · ')
  end
  return pandoc.Pandoc { pandoc.RawBlock('plain', table.concat(lines, '\n')) }
end
