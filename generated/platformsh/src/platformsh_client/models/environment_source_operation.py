from .._runtime import Model


class EnvironmentSourceOperation(Model):
    id: str
    app: str
    operation: str
    command: str
