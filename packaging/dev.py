"""Set Segue up, try it and test it: `python3 packaging/dev.py --help`.

Standard library only, since nothing is installed when it first runs. This file must also parse on
Pythons too old for Segue, to tell their users so: hence no `__future__` import and no newer syntax
here; the `dev_*` files beside it do the work.
"""

import os
import shutil
import subprocess
import sys

SUPPORTED = ((3, 13), (3, 12), (3, 11))


def other_python() -> "list[str]":
    """The command of another Python on this machine that suits Segue; empty where there is none."""
    for major, minor in SUPPORTED:
        for command in ([f"python{major}.{minor}"], ["py", f"-{major}.{minor}"]):
            path = shutil.which(command[0])
            if path and answers([path, *command[1:]]):
                return [path, *command[1:]]
    return []


def answers(command: "list[str]") -> bool:
    """Whether the command runs; a launcher may be there without the Python behind it."""
    with open(os.devnull, "w", encoding="utf-8") as nothing:  # noqa: PTH123
        return subprocess.call([*command, "-c", ""], stdout=nothing, stderr=nothing) == 0


def main(arguments: "list[str]") -> int:
    """Run the verb, with another Python if this one doesn't suit; the verb's exit code."""
    if sys.version_info[:2] in SUPPORTED:
        from dev_verbs import run

        return run(arguments)
    python = other_python()
    if python:
        return subprocess.call([*python, os.path.abspath(__file__), *arguments])  # noqa: PTH100
    sys.stderr.write(
        "Segue needs Python 3.11, 3.12 or 3.13, and this is {}.{}; "
        "install one of them (https://www.python.org/downloads/) and start this again.\n".format(
            *sys.version_info[:2]
        )
    )
    return 1


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
