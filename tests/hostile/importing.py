"""Imports every module of a package, and stops at whatever a client has no reason to do. Run as a program.

Usage: `python importing.py SOURCES MODULE`. The status is 0 if nothing but reading happened.
"""

from __future__ import annotations

import importlib
import os
import sys
from pathlib import Path

_FORBIDDEN = (
    *(
        "subprocess.Popen",
        "os.system",
        "os.exec",
        "os.posix_spawn",
        "os.spawn",
        "os.fork",
        "os.forkpty",
    ),
    *(
        "socket.connect",
        "socket.bind",
        "socket.getaddrinfo",
        "socket.sendto",
        "os.remove",
        "os.rename",
    ),
    *(
        "os.mkdir",
        "os.rmdir",
        "os.link",
        "os.symlink",
        "os.chmod",
        "os.truncate",
        "shutil.rmtree",
        "ctypes.dlopen",
    ),
)


def _watch(event: str, arguments: tuple[object, ...]) -> None:
    if event in _FORBIDDEN:
        _stop(event, arguments)
    if event == "open":
        _, mode, flags = arguments
        writes = isinstance(flags, int) and flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)
        if writes or (isinstance(mode, str) and set(mode) & set("wax+")):
            _stop(event, arguments)


def _stop(event: str, arguments: tuple[object, ...]) -> None:
    # An exception could be caught by the code that is imported.
    os.write(2, f"{event} {arguments!r}\n".encode("utf-8", "replace"))
    os._exit(3)


def main(sources: str, module: str) -> None:
    sys.path.insert(0, sources)
    sys.dont_write_bytecode = True
    # What the packages depend on is not under test.
    import httpx  # noqa: F401
    import pydantic  # noqa: F401

    sys.addaudithook(_watch)
    for path in sorted(Path(sources, module).rglob("*.py")):
        parts = path.relative_to(sources).with_suffix("").parts
        loaded = importlib.import_module(".".join(parts[:-1] if parts[-1] == "__init__" else parts))
        for name in getattr(loaded, "__all__", ()):
            getattr(loaded, name)


if __name__ == "__main__":
    main(*sys.argv[1:])
