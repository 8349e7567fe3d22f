-- Neovim without a window, configured by the page's own lines. Usage, with krait on the PATH:
--   KRAIT_ROOT=/path/to/checkout nvim --headless --clean -c 'luafile neovim.lua'
local root = os.getenv('KRAIT_ROOT')
local passed = 0
local begin = vim.loop.hrtime()

local function say(text)
  io.stdout:write(text .. '\n')
end

local function until_true(what, seconds, ask)
  local result
  local done = vim.wait(seconds * 1000, function()
    result = ask()
    return result
  end, 50)
  if not done then
    error(what .. ': not within ' .. seconds .. ' s')
  end
  return result
end

local function check(name, run)
  local fine, fault = pcall(run)
  if not fine then
    say('  FAILED: ' .. name .. ': ' .. tostring(fault))
    vim.cmd('cquit 1')
  end
  passed = passed + 1
  say('  ok: ' .. name)
end

-- The block of neovim.md that this version can read.
local function configuration()
  local page = table.concat(vim.fn.readfile(root .. '/editors/neovim.md'), '\n')
  local blocks = {}
  for block in page:gmatch('```lua\n(.-)```') do
    table.insert(blocks, block)
  end
  return vim.fn.has('nvim-0.11') == 1 and blocks[1] or blocks[2]
end

local function request(method, params)
  local answers = vim.lsp.buf_request_sync(0, method, params, 60000) or {}
  for _, answer in pairs(answers) do
    if answer.error then
      error(method .. ': ' .. answer.error.message)
    end
    return answer.result
  end
end

local function slow()
  return vim.tbl_filter(function(d)
    return d.source == 'krait' and d.message:find('does not say what it holds')
  end, vim.diagnostic.get(0))
end

-- Puts the cursor on `word` in the line that holds `text`.
local function cursor(text, word)
  for number, line in ipairs(vim.api.nvim_buf_get_lines(0, 0, -1, false)) do
    if line:find(text, 1, true) then
      vim.api.nvim_win_set_cursor(0, { number, line:find(word, 1, true) - 1 })
      return
    end
  end
  error('no line holds ' .. text)
end

local function hover(text, word)
  cursor(text, word)
  return request('textDocument/hover', vim.lsp.util.make_position_params()).contents.value
end

local function contains(text, ...)
  for _, wanted in ipairs({ ... }) do
    assert(text:find(wanted, 1, true), 'no "' .. wanted .. '" in: ' .. text)
  end
end

local function command(name)
  vim.lsp.buf.execute_command({ command = name, arguments = {} })
end

local folder = vim.fn.tempname()
vim.fn.mkdir(folder, 'p')
vim.fn.writefile(vim.fn.readfile(root .. '/examples/springs.py'), folder .. '/springs.py')
vim.cmd('cd ' .. folder)
vim.cmd('filetype on')
assert(loadstring(configuration()))()

check('the page\'s configuration starts the server', function()
  vim.cmd('edit springs.py')
  until_true('client', 60, function()
    return #vim.tbl_values(vim.lsp.buf_get_clients(0)) > 0
  end)
end)
check('a slow spot is a diagnostic', function()
  until_true('diagnostic', 60, function() return #slow() == 1 end)
  assert(slow()[1].severity == vim.diagnostic.severity.INFO)
end)
check('hover shows the type and how it is kept', function()
  contains(hover('def swing', 'steps'), 'steps: int', 'JVM long')
end)
check('hover shows why an operation is slow', function()
  contains(hover('spring.position +=', 'position'), 'Slow:', 'takes the items of', 'is declared')
end)
check('a code lens sums up the function', function()
  local lenses = request('textDocument/codeLens', { textDocument = vim.lsp.util.make_text_document_params() })
  contains(vim.inspect(lenses), '11 operations: 3 direct, 8 dynamic')
end)
check('go to definition', function()
  cursor('    swing(springs', 'swing')
  local found = request('textDocument/definition', vim.lsp.util.make_position_params())
  local first = found[1] or found
  local range = first.range or first.targetSelectionRange
  local line = vim.api.nvim_buf_get_lines(0, range.start.line, range.start.line + 1, false)[1]
  contains(line, 'def swing')
end)
check('the quick fix is applied, and the slow spot is gone', function()
  cursor('def swing', 'list')
  local params = vim.lsp.util.make_range_params()
  params.context = { diagnostics = {} }
  for _, action in ipairs(request('textDocument/codeAction', params)) do
    if action.kind == 'quickfix' and action.title == 'Declare list[Spring]' then
      vim.lsp.util.apply_workspace_edit(action.edit, 'utf-16')
    end
  end
  contains(table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n'), 'springs: list[Spring]')
  until_true('no diagnostic', 60, function() return #slow() == 0 end)
end)
check('undone, it is back', function()
  vim.cmd('silent undo')
  until_true('diagnostic', 60, function() return #slow() == 1 end)
end)
check('commands hide and show slow spots', function()
  command('krait.hideSlowSpots')
  until_true('hidden', 60, function() return #slow() == 0 end)
  command('krait.showSlowSpots')
  until_true('shown', 60, function() return #slow() == 1 end)
end)
check('an error appears as it is typed', function()
  vim.api.nvim_buf_set_lines(0, -1, -1, false, { 'undefined_name' })
  until_true('error', 60, function()
    return #vim.diagnostic.get(0, { severity = vim.diagnostic.severity.ERROR }) == 1
  end)
end)

say(string.format('neovim: %d checks passed in %.1f s', passed, (vim.loop.hrtime() - begin) / 1e9))
vim.fn.delete(folder, 'rf')
vim.cmd('qall!')
