from .._runtime import Model


class BlueprintUpdateEngineFieldChange(Model):
    current_default_value: str | None = None
    current_value: str | None = None
    name: str
    new_default_value: str | None = None
