from typing import Any

from .._runtime import Model


class ProjectOptionsDefaults(Model):
    access: dict[str, Any] | None = None
    capabilities: dict[str, Any] | None = None
    settings: dict[str, Any] | None = None
    variables: dict[str, Any] | None = None
