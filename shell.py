"""`python shell.py [GRAPH]`: the shell without installing anything but the dependencies."""

import sys

from kg.shell.start import main

if __name__ == "__main__":
    sys.exit(main())
