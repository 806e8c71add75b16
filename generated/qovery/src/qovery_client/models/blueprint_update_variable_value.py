from .._runtime import Model


class BlueprintUpdateVariableValue(Model):
    is_secret: bool | None = None
    value: str
