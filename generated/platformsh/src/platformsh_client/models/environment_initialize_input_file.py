from .._runtime import Model


class EnvironmentInitializeInputFile(Model):
    contents: str | None = None
    mode: int | None = None
    path: str
