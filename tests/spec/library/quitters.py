# exit and quit as CPython's site adds them to the built-in names.
import builtins
print(exit, quit, type(exit), getattr(builtins, "True"), "None" in dir(builtins))
try:
    exit()
except SystemExit as e:
    print(e.code)
def f(n: int) -> int:
    if n > 3:
        quit(f"too much {n}")
    return n
print(f(1))
f(7)
# output:
#   Use exit() or Ctrl-D (i.e. EOF) to exit Use quit() or Ctrl-D (i.e. EOF) to exit <class '_sitebuiltins.Quitter'> True True
#   None
#   1
# raises: SystemExit: too much 7
