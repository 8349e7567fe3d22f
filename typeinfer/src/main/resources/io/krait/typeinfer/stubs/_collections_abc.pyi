# The names of collections.abc, as the library itself imports them.
from collections.abc import *
