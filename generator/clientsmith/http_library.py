"""The HTTP libraries that a package may use: httpx, or httpx2, which has the same interface."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

LibraryName: TypeAlias = Literal["httpx", "httpx2"]


@dataclass(frozen=True)
class HttpLibrary:
    """One of them.

    Attributes:
        name: Its import name.
        core: The import name of the library that it is built on.
        belongings: What it is built on, in words.
        requirements: What a package depends on to use it.
    """

    name: str
    core: str
    belongings: str
    requirements: tuple[str, ...]

    def imported(self, runtime: str) -> str:
        """Return the text of a module of the runtime, which imports httpx, with imports of this library."""
        for usual, name in (("httpx", self.name), ("httpcore", self.core)):
            if name != usual:
                runtime = runtime.replace(f"\nimport {usual}\n", f"\nimport {name} as {usual}\n")
        return runtime


HTTPX = HttpLibrary(
    "httpx",
    "httpcore",
    "httpcore and sniffio, which belong",
    ("httpcore>=1,<2", "httpx>=0.27,<1", "sniffio>=1.1,<2"),
)
HTTPX2 = HttpLibrary(
    "httpx2", "httpcore2", "httpcore2, which belongs", ("httpcore2>=2.16,<3", "httpx2>=2.16,<3")
)
HTTP_LIBRARIES: dict[LibraryName, HttpLibrary] = {"httpx": HTTPX, "httpx2": HTTPX2}
