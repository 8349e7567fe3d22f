# What eval, exec and compile raise.
def attempt(f, *args):
    try:
        print(repr(f(*args)))
    except BaseException as e:
        print(type(e).__name__, e, e.args if isinstance(e, SyntaxError) else "")


attempt(eval, "1", [])
attempt(exec, "1", [])
attempt(eval, "1", {}, 3)
attempt(exec, "1", {}, 3)
attempt(eval, 3, {})
attempt(exec, 3, {})
for text in ("a=1", "", "1 2", "1\n2", "1;2", "for x in y: pass", "(1,", "yield 1", "return", "a += 1", "x: int", "del x", "1 # fine\n"):
    attempt(eval, text, {})
for text in ("return", "x = = 1", "def f(:\n pass", "  x", "if 1:\npass", "break", "x = (1,\n"):
    attempt(exec, text, {})
attempt(compile, "x", "f", "foo")
attempt(compile, 3, "f", "exec")
attempt(compile, "a\nb", "f", "single")
try:
    exec("def f():\n    return 1 / 0\n\nf()\n", {})
except ZeroDivisionError as e:
    where = []
    trace = e.__traceback__
    while trace is not None:
        where.append((trace.tb_frame.f_code.co_name, trace.tb_lineno))
        trace = trace.tb_next
    print(where[-2:])
exec("1 / 0", {})
# output:
#   TypeError globals must be a real dict; try eval(expr, {}, mapping) 
#   TypeError exec() globals must be a dict, not list 
#   TypeError locals must be a mapping 
#   TypeError locals must be a mapping or None, not int 
#   TypeError eval() arg 1 must be a string, bytes or code object 
#   TypeError exec() arg 1 must be a string, bytes or code object 
#   SyntaxError invalid syntax (<string>, line 1) ('invalid syntax', ('<string>', 1, 2, 'a=1', 1, 3))
#   SyntaxError invalid syntax (<string>, line 0) ('invalid syntax', ('<string>', 0, 0, '', 0, 0))
#   SyntaxError invalid syntax (<string>, line 1) ('invalid syntax', ('<string>', 1, 3, '1 2', 1, 4))
#   SyntaxError invalid syntax (<string>, line 2) ('invalid syntax', ('<string>', 2, 1, '2', 2, 2))
#   SyntaxError invalid syntax (<string>, line 1) ('invalid syntax', ('<string>', 1, 2, '1;2', 1, 3))
#   SyntaxError invalid syntax (<string>, line 1) ('invalid syntax', ('<string>', 1, 1, 'for x in y: pass', 1, 4))
#   SyntaxError '(' was never closed (<string>, line 1) ("'(' was never closed", ('<string>', 1, 1, '(1,', 1, 0))
#   SyntaxError invalid syntax (<string>, line 1) ('invalid syntax', ('<string>', 1, 1, 'yield 1', 1, 6))
#   SyntaxError invalid syntax (<string>, line 1) ('invalid syntax', ('<string>', 1, 1, 'return', 1, 7))
#   SyntaxError invalid syntax (<string>, line 1) ('invalid syntax', ('<string>', 1, 3, 'a += 1', 1, 5))
#   SyntaxError invalid syntax (<string>, line 1) ('invalid syntax', ('<string>', 1, 2, 'x: int', 1, 3))
#   SyntaxError invalid syntax (<string>, line 1) ('invalid syntax', ('<string>', 1, 1, 'del x', 1, 4))
#   1
#   SyntaxError 'return' outside function (<string>, line 1) ("'return' outside function", ('<string>', 1, 1, None, 1, 7))
#   SyntaxError invalid syntax (<string>, line 1) ('invalid syntax', ('<string>', 1, 5, 'x = = 1\n', 1, 6))
#   SyntaxError invalid syntax (<string>, line 1) ('invalid syntax', ('<string>', 1, 7, 'def f(:\n', 1, 8))
#   IndentationError unexpected indent (<string>, line 1) ('unexpected indent', ('<string>', 1, 2, '  x\n', 1, -1))
#   IndentationError expected an indented block after 'if' statement on line 1 (<string>, line 2) ("expected an indented block after 'if' statement on line 1", ('<string>', 2, 1, 'pass\n', 2, 5))
#   SyntaxError 'break' outside loop (<string>, line 1) ("'break' outside loop", ('<string>', 1, 1, None, 1, 6))
#   SyntaxError '(' was never closed (<string>, line 1) ("'(' was never closed", ('<string>', 1, 5, 'x = (1,\n', 1, 0))
#   ValueError compile() mode must be 'exec', 'eval' or 'single' 
#   TypeError compile() arg 1 must be a string, bytes or AST object 
#   SyntaxError multiple statements found while compiling a single statement (f, line 1) ('multiple statements found while compiling a single statement', ('f', 1, 2, 'a\n', 1, 3))
#   [('<module>', 4), ('f', 2)]
# raises: ZeroDivisionError: division by zero
