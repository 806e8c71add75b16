from .._runtime import Model


class PatchedEnvironmentVariableUpdate(Model):
    name: str | None = None
    value: str | None = None
    is_pattern_replacement_active: bool | None = None
