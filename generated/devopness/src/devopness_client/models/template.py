from typing import Any

from .._runtime import Model


class Template(Model):
    id: str
    name: str
    title: str
    description: str | None = None
    version: str
    manifest: dict[str, Any] | None = None
