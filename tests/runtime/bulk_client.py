"""A client process that sends and receives bodies, and says how much memory that took.

`python -m tests.runtime.bulk_client WORLD ADDRESS FILE SMALL LARGE` does every transfer with a small
and with a large body and prints a JSON object for each way. It is a process of its own because a
peak belongs to a process.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import resource
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.runtime.api import AsyncShop, Shop

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator

PIECE = b"\0" * (1 << 16)
_UP = ("path", "open file", "iterator", "part by path", "part by open file", "part by iterator")
WAYS_UP = {"blocking": _UP, "async": (*_UP, "async iterator", "part by async iterator")}
DOWN = ("iter_bytes", "stream_to")


def pieces(size: int) -> Iterator[bytes]:
    for start in range(0, size, len(PIECE)):
        yield PIECE[: size - start]


async def async_pieces(size: int) -> AsyncIterator[bytes]:
    for piece in pieces(size):
        yield piece


def body(way: str, file: Path, size: int, stack: contextlib.ExitStack) -> tuple[bool, Any]:
    """Whether it is a part of a multipart body, and what to pass to the client."""
    makers: dict[str, Callable[[], object]] = {
        "path": lambda: file,
        "open file": lambda: stack.enter_context(file.open("rb")),
        "iterator": lambda: pieces(size),
        "async iterator": lambda: async_pieces(size),
    }
    part = way.startswith("part by ")
    content = makers[way.removeprefix("part by ")]()
    return part, ("big.bin", content) if part and "iterator" in way else content


def blocking(way: str, address: str, file: Path, size: int) -> object:
    with (
        contextlib.ExitStack() as stack,
        Shop(api_token="s", base_url=f"{address}/{size}", max_retries=0) as shop,
    ):
        if way == "iter_bytes":
            return {"size": sum(len(piece) for piece in shop.items.image().iter_bytes())}
        if way == "stream_to":
            return {"size": shop.items.image().stream_to(file).stat().st_size}
        part, content = body(way, file, size, stack)
        if part:
            return shop.items.upload({"file": content})
        return shop.request("PUT", "/file", content=content)


async def on_a_loop(way: str, address: str, file: Path, size: int) -> object:
    with contextlib.ExitStack() as stack:
        async with AsyncShop(api_token="s", base_url=f"{address}/{size}", max_retries=0) as shop:
            if way == "iter_bytes":
                total = 0
                async for piece in (await shop.items.image()).iter_bytes():
                    total += len(piece)
                return {"size": total}
            if way == "stream_to":
                image = await shop.items.image()
                return {"size": (await image.stream_to(file)).stat().st_size}
            part, content = body(way, file, size, stack)
            if part:
                return await shop.items.upload({"file": content})
            return await shop.request("PUT", "/file", content=content)


def forget_peak() -> None:
    """Let the peak begin anew where the system can do that; else it holds for all transfers."""
    with contextlib.suppress(OSError):
        Path("/proc/self/clear_refs").write_text("5", "ascii")


def peak() -> int:
    """The most bytes of memory that this process had at once."""
    try:
        status = Path("/proc/self/status").read_text("ascii")
    except FileNotFoundError:
        most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return most if sys.platform == "darwin" else most * 1024
    # Preferred where it is there: the other figure begins with the size of the parent process.
    line = next(line for line in status.splitlines() if line.startswith("VmHWM:"))
    return int(line.split()[1]) * 1024


def transfer(world: str, way: str, address: str, file: Path, size: int) -> object:
    if way not in DOWN:
        with file.open("wb") as made:
            made.truncate(size)  # sparse: it takes no room, and reads as zeros
    try:
        if world == "async":
            return asyncio.run(on_a_loop(way, address, file, size))
        return blocking(way, address, file, size)
    except Exception as error:  # the other ways are measured all the same
        return {"error": repr(error)}
    finally:
        file.unlink(missing_ok=True)


def main(world: str, address: str, name: str, small: str, large: str) -> None:
    for way in (*WAYS_UP[world], *DOWN):
        forget_peak()
        transfer(world, way, address, Path(name), int(small))
        before, started = peak(), time.perf_counter()
        answer = transfer(world, way, address, Path(name), int(large))
        seconds = round(time.perf_counter() - started, 2)
        growth = peak() - before
        row = {"way": way, "answer": answer, "before": before, "growth": growth}
        print(json.dumps({**row, "seconds": seconds}), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
