from .._runtime import Model


class EnvironmentOperationInput(Model):
    service: str
    operation: str
    parameters: list[str] | None = None
