from .._runtime import DateTime, Model


class ProjectVariable(Model):
    application_scope: list[str]
    attributes: dict[str, str]
    created_at: DateTime | None
    """When it was created."""

    id: str
    is_json: bool
    is_sensitive: bool
    name: str
    updated_at: DateTime | None
    """When it was last changed."""

    value: str | None = None
    visible_build: bool
    visible_runtime: bool
