from datetime import datetime

from .._runtime import Model


class EnvironmentVariable(Model):
    id: str
    created_at: datetime | None
    updated_at: datetime | None
    name: str
    attributes: dict[str, str]
    value: str | None = None
    is_json: bool
    is_sensitive: bool
    visible_build: bool
    visible_runtime: bool
    application_scope: list[str]
    project: str
    environment: str
    inherited: bool
    is_enabled: bool
    is_inheritable: bool
