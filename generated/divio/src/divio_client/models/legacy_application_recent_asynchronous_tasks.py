from typing import Any

from .._runtime import Model


class LegacyApplicationRecentAsynchronousTasks(Model):
    recently_finished: list[Any] | None = None
    """Tasks that ended recently."""

    running: list[Any] | None = None
    """Tasks that run now."""
