from .._runtime import Model


class EnvironmentOperationInput(Model):
    operation: str
    parameters: list[str] | None = None
    service: str
