"""Show in a terminal what a run is doing."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from clientsmith.visible import one_line

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@contextmanager
def current_stage(name: str = "") -> Iterator[Callable[[str], None]]:
    """Show a name, and yield a function that shows a stage after it.

    Brackets are not markup: they stand in names of files and folders too.

    Args:
        name: what the run is about.
    """
    from rich.console import Console
    from rich.text import Text

    def shown(stage: str) -> Text:
        return Text(one_line(": ".join(filter(None, (name, stage)))))

    with Console(stderr=True).status(shown("")) as status:
        yield lambda stage: status.update(shown(stage))
