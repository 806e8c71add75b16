from .._runtime import Model


class EnvironmentVariableCreateInput(Model):
    name: str
    attributes: dict[str, str] | None = None
    value: str
    is_json: bool | None = None
    is_sensitive: bool | None = None
    visible_build: bool | None = None
    visible_runtime: bool | None = None
    application_scope: list[str] | None = None
    is_enabled: bool | None = None
    is_inheritable: bool | None = None
