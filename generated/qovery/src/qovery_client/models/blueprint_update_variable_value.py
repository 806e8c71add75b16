from .._runtime import Model


class BlueprintUpdateVariableValue(Model):
    value: str
    is_secret: bool | None = None
