from .._runtime import Model


class EnvironmentVariablePatch(Model):
    application_scope: list[str] | None = None
    attributes: dict[str, str] | None = None
    is_enabled: bool | None = None
    is_inheritable: bool | None = None
    is_json: bool | None = None
    is_sensitive: bool | None = None
    name: str | None = None
    value: str | None = None
    visible_build: bool | None = None
    visible_runtime: bool | None = None
