from typing import Any

from .._runtime import Model


class Template(Model):
    description: str | None = None
    id: str
    manifest: dict[str, Any] | None = None
    name: str
    title: str
    version: str
