"""A process that is killed by SIGKILL right before its n-th change of the file system below a folder."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

_CHANGES = frozenset({"os.rename", "os.remove", "os.rmdir", "os.mkdir", "os.symlink"})


def kill_before(n: int, root: Path) -> None:
    """Let this process die instead of making its n-th change, or halfway through where it writes a file."""
    count = 0
    inside = str(root)

    def step() -> bool:
        nonlocal count
        count += 1
        return count == n

    def hook(event: str, arguments: tuple[Any, ...]) -> None:
        is_change = event in _CHANGES or (event == "open" and _writes(arguments))
        if is_change and _place(arguments).startswith(inside) and step():
            _die()

    def write_bytes(path: Path, data: bytes) -> int:
        written = _write(path, data)
        if str(path).startswith(inside) and step():
            os.truncate(path, len(data) // 2)
            _die()
        return written

    _write = Path.write_bytes
    # What is killed runs in a process of its own, so nobody else meets this method.
    Path.write_bytes = write_bytes  # type: ignore[method-assign, assignment]
    sys.addaudithook(hook)


def killed(n: int, root: Path, work: Callable[[], object]) -> bool:
    """Do some work in a process of its own that is killed at its n-th change; whether it was."""
    process = os.fork()
    if process == 0:
        try:
            kill_before(n, root)
            work()
        except BaseException:
            os._exit(1)
        os._exit(0)
    _, status = os.waitpid(process, 0)
    if os.WIFSIGNALED(status):
        assert os.WTERMSIG(status) == signal.SIGKILL
        return True
    assert os.WEXITSTATUS(status) == 0
    return False


def _writes(arguments: tuple[Any, ...]) -> bool:
    _, mode, flags = arguments
    if isinstance(mode, str):
        return any(letter in mode for letter in "wax+")
    return bool(flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT))


def _place(arguments: tuple[Any, ...]) -> str:
    """What is changed; removal goes by names relative to an open folder, the last argument."""
    path, folder = str(arguments[0]), arguments[-1]
    if path.startswith("/") or not isinstance(folder, int) or folder < 0:
        return path
    return f"{Path(f'/proc/self/fd/{folder}').readlink()}/{path}"


def _die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    # killing.py N ROOT ARGUMENT...: the command line, killed.
    from clientsmith.cli import main

    where = Path(sys.argv[2])
    number = int(sys.argv[1])
    sys.argv = ["clientsmith", *sys.argv[3:], "--root", str(where)]
    kill_before(number, where)
    main()
