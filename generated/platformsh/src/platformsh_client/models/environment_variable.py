from .._runtime import DateTime, Model


class EnvironmentVariable(Model):
    application_scope: list[str]
    attributes: dict[str, str]
    created_at: DateTime | None
    """When it was created."""

    environment: str
    id: str
    inherited: bool
    is_enabled: bool
    is_inheritable: bool
    is_json: bool
    is_sensitive: bool
    name: str
    project: str
    updated_at: DateTime | None
    """When it was last changed."""

    value: str | None = None
    visible_build: bool
    visible_runtime: bool
