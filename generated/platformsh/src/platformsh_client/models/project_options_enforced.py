from typing import Any

from .._runtime import Model


class ProjectOptionsEnforced(Model):
    capabilities: dict[str, Any] | None = None
    settings: dict[str, Any] | None = None
