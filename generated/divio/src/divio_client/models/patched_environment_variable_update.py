from .._runtime import Model


class PatchedEnvironmentVariableUpdate(Model):
    is_pattern_replacement_active: bool | None = None
    name: str | None = None
    value: str | None = None
