from .._runtime import Model


class BlueprintVariableRequest(Model):
    is_secret: bool | None = None
    name: str
    value: str
