from typing import Any

from .._runtime import Model


class LegacyApplicationRecentAsynchronousTasks(Model):
    running: list[Any] | None = None
    recently_finished: list[Any] | None = None
