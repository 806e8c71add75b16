from typing import Any

from .._runtime import Model


class ProjectOptionsEnforced(Model):
    settings: dict[str, Any] | None = None
    capabilities: dict[str, Any] | None = None
