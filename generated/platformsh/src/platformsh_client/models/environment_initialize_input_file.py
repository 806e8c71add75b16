from .._runtime import Model


class EnvironmentInitializeInputFile(Model):
    path: str
    mode: int | None = None
    contents: str | None = None
