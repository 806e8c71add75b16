from .._runtime import Model


class BlueprintVariableRequest(Model):
    name: str
    value: str
    is_secret: bool | None = None
