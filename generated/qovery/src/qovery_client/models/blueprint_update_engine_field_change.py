from .._runtime import Model


class BlueprintUpdateEngineFieldChange(Model):
    name: str
    current_default_value: str | None = None
    new_default_value: str | None = None
    current_value: str | None = None
