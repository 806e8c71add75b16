from datetime import datetime

from .._runtime import Model


class ProjectVariable(Model):
    application_scope: list[str]
    attributes: dict[str, str]
    created_at: datetime | None
    id: str
    is_json: bool
    is_sensitive: bool
    name: str
    updated_at: datetime | None
    value: str | None = None
    visible_build: bool
    visible_runtime: bool
